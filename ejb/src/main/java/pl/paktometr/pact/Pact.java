package pl.paktometr.pact;

import java.util.List;
import pl.paktometr.shared.LocalText;
import pl.paktometr.unit.TerytCode;

/**
 * A region's pact for the social economy.
 *
 * @param adopted the year
 * @param articles by number, without a gap
 */
public record Pact(TerytCode region, LocalText title, String adopted, List<Article> articles) {

    public Pact {
        articles = List.copyOf(articles);
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).number() != i + 1) {
                throw new IllegalArgumentException("Expected article " + (i + 1));
            }
        }
    }
}
