package pl.paktometr.web.commentary;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.paktometr.commentary.Comment;
import pl.paktometr.web.shared.Parameter;

/** The comment on one view while a page is made, and what somebody is writing there. */
public class CommentOnPage {
    private final Supplier<List<Comment>> source;
    private @Nullable List<Comment> history;
    private @Nullable String text;
    private int seen;

    CommentOnPage(Supplier<List<Comment>> source) {
        this.source = source;
    }

    /** Newest first. */
    public List<Comment> getHistory() {
        List<Comment> known = history;
        if (known == null) {
            known = source.get();
            history = known;
        }
        return known;
    }

    /** Null if there is none or it was withdrawn. */
    public @Nullable Comment getInForce() {
        return latest().filter(comment -> !comment.withdrawn()).orElse(null);
    }

    /** What was typed, or else what stands. */
    public String getText() {
        return text == null ? latest().map(Comment::text).orElse("") : text;
    }

    public void setText(@Nullable String text) {
        this.text = Parameter.text(text);
    }

    /**
     * Goes out as what stands now and comes back as what the writer saw: after a lost race the page
     * shows the other's text, so whoever sends again has seen it.
     */
    public int getSeen() {
        return latest().map(Comment::version).orElse(0);
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    String written() {
        return Parameter.text(text);
    }

    int seenByWriter() {
        return seen;
    }

    /** What was read before is older than what is about to be written. */
    void forget() {
        history = null;
    }

    private Optional<Comment> latest() {
        return getHistory().stream().findFirst();
    }
}
