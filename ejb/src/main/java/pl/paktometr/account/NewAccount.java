package pl.paktometr.account;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;

/**
 * An account somebody asks for.
 *
 * @param login 3–60 of {@code a–z 0–9 . -}; empty if it is to be made from the e-mail or the name
 * @param email of the office; optional
 * @param phone of the office; optional
 * @param region for an analyst or a member of the committee
 * @param unit for somebody of an office, whose region follows from it
 */
public record NewAccount(
        String login,
        String name,
        @Nullable String email,
        @Nullable String phone,
        Role role,
        @Nullable TerytCode region,
        @Nullable TerytCode unit) {
    private static final int LONGEST_MADE_LOGIN = 50;

    public NewAccount(
            String login,
            String name,
            @Nullable String email,
            Role role,
            @Nullable TerytCode region,
            @Nullable TerytCode unit) {
        this(login, name, email, null, role, region, unit);
    }

    NewAccount at(TerytCode knownUnit) {
        return new NewAccount(login, name, email, phone, role, region, knownUnit);
    }

    NewAccount called(String otherLogin) {
        return new NewAccount(otherLogin, name, email, phone, role, region, unit);
    }

    /**
     * What is wrong with it as such. Whether the unit is on record, and the role the caller's to
     * give, turns out when it is created.
     */
    public List<Message> objections() {
        NewAccount named = login.isEmpty() ? called(suggestedLogin()) : this;
        return Account.malformed(named)
                .map(field -> AccountRefused.malformed(field).text())
                .toList();
    }

    /** A login as people would make it: jan.kowalski of jan.kowalski@gmina.pl or Jan Kowalski. */
    String suggestedLogin() {
        String base = email == null || email.isBlank() ? name : email.replaceFirst("@.*", "");
        String plain =
                Normalizer.normalize(base.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replace('ł', 'l')
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9-]+", ".")
                        .replaceAll("^\\.+|\\.+$", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_MADE_LOGIN));
        return cut.length() < 3 ? "konto." + cut : cut;
    }
}
