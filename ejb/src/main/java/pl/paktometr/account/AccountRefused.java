package pl.paktometr.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.shared.BusinessRuleBroken;
import pl.paktometr.shared.Message;

/**
 * What was said about an account, or done to it, is against a rule; {@link #field()} tells where to
 * put it right.
 */
public class AccountRefused extends BusinessRuleBroken {

    private final @Nullable String field;

    private AccountRefused(Kind kind, @Nullable String field, Message text, String english) {
        super(kind, text, english);
        this.field = field;
    }

    /** The component of {@link NewAccount}, or {@code password}, or {@code label}. */
    @Override
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    static AccountRefused malformed(String field) {
        return new AccountRefused(
                Kind.INVALID, field, Message.of("broken.account_" + field), "Malformed " + field);
    }

    static AccountRefused weakPassword(String why) {
        return new AccountRefused(
                Kind.INVALID, "password", Message.of("broken.password_" + why), "Password " + why);
    }

    static AccountRefused tooManyLinks(int most) {
        return new AccountRefused(
                Kind.CONFLICT, null, Message.of("broken.too_many_links", most), "Too many links");
    }

    static AccountRefused loginTaken(String login) {
        return new AccountRefused(
                Kind.CONFLICT, "login", Message.of("broken.login_taken", login), "Login taken");
    }

    /** There is always an administrator left: the one who acts. */
    static AccountRefused yourself() {
        return new AccountRefused(
                Kind.CONFLICT,
                null,
                Message.of("broken.not_yourself"),
                "One's own account cannot be deactivated");
    }
}
