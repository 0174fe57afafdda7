package pl.paktometr.commitment;

import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/** The questionnaire asks about no such article of the pact. */
public class NoSuchArticle extends BusinessRuleBroken {
    NoSuchArticle(String article) {
        super(
                Kind.NOT_FOUND,
                Message.of("broken.no_such_article", article),
                "No such article: " + article);
    }
}
