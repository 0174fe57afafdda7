package pl.paktometr.questionnaire.type;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import pl.paktometr.questionnaire.Node;

/** An address on the web, http or https only, of at most 500 characters. */
public record Link() implements QuestionType {

    private static final int MAX_LENGTH = 500;
    private static final Pattern WEB = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);

    static Link read(Node node) {
        return new Link();
    }

    @Override
    public String name() {
        return "link";
    }

    @Override
    public OptionalInt longest() {
        return OptionalInt.of(MAX_LENGTH);
    }

    @Override
    public String canonical(String typed) {
        String text = Typed.stripped(typed);
        Typed.refuseLongerThan(MAX_LENGTH, text);
        try {
            URI address = new URI(text);
            boolean onTheWeb =
                    address.getScheme() != null && WEB.matcher(address.getScheme()).matches();
            // user@host is how one address is made to look like another
            if (onTheWeb && address.getHost() != null && address.getUserInfo() == null) {
                return text;
            }
        } catch (URISyntaxException unreadable) {
            // refused below, like every other text that is no address
        }
        throw InvalidAnswer.because("answer.not_a_link");
    }
}
