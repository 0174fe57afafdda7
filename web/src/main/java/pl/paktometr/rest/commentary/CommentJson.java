package pl.paktometr.rest.commentary;

import static pl.paktometr.shared.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import pl.paktometr.commentary.Comment;

/** Comments as JSON; a withdrawn one has no text. */
final class CommentJson {
    private CommentJson() {}

    static JsonObject of(Comment comment) {
        return builder(comment).build();
    }

    /**
     * @param history newest first
     */
    static JsonObject of(List<Comment> history) {
        JsonArrayBuilder earlier = JSON.createArrayBuilder();
        history.stream().skip(1).forEach(comment -> earlier.add(builder(comment)));
        return builder(history.get(0)).add("earlier", earlier).build();
    }

    private static JsonObjectBuilder builder(Comment comment) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder()
                        .add("view", comment.view())
                        .add("version", comment.version());
        if (comment.withdrawn()) {
            json.addNull("text");
        } else {
            json.add("text", comment.text());
        }
        return json.add("author", comment.author())
                .add("role", comment.role())
                .add("at", comment.at().toString());
    }
}
