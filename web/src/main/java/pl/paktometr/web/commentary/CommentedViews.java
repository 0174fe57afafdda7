package pl.paktometr.web.commentary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import pl.paktometr.commentary.Commentaries;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.shared.CurrentPage;
import pl.paktometr.web.shared.Messages;

/**
 * The comments on the views of a page; in pages {@code #{commented}}, which {@code
 * WEB-INF/commentary/comment.xhtml} asks.
 */
@Named("commented")
@RequestScoped
public class CommentedViews {

    @Inject Commentaries commentaries;
    @Inject CurrentPage page;
    @Inject Messages messages;

    private final Map<List<Object>, CommentOnPage> views = new HashMap<>();

    public CommentOnPage of(String region, int year, String view) {
        return views.computeIfAbsent(
                List.of(region, year, view),
                key ->
                        new CommentOnPage(
                                () -> commentaries.history(TerytCode.of(region), year, view)));
    }

    /** Saves and shows the same page again, at the comment. */
    public void save(String region, int year, String view, String place) throws IOException {
        CommentOnPage comment = of(region, year, view);
        comment.forget();
        String text = comment.written();
        commentaries.write(
                TerytCode.of(region), year, view, text, OptionalInt.of(comment.seenByWriter()));
        messages.done(text.isBlank() ? "commentary.done_withdrawn" : "commentary.done_saved");
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(page.with("expired", "") + "#" + place);
    }
}
