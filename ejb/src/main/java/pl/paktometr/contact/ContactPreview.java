package pl.paktometr.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.paktometr.account.AccountRow;
import pl.paktometr.account.NewAccount;
import pl.paktometr.account.Role;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Unit;
import pl.paktometr.unit.UnitKind;

/**
 * What a file would do, line by line.
 *
 * @param ignored headers of columns that mean nothing here
 */
public record ContactPreview(List<ContactRow> rows, List<String> ignored) {

    private static final Set<Integer> LENGTHS = Set.of(4, 6, 7);

    private static final Map<String, Role> ROLES =
            Map.ofEntries(
                    Map.entry("", Role.CLERK),
                    Map.entry("pracownik", Role.CLERK),
                    Map.entry("koordynator", Role.COORDINATOR),
                    Map.entry("sekretarz", Role.SECRETARY),
                    Map.entry("kierownik", Role.SIGNATORY),
                    Map.entry("wójt", Role.SIGNATORY),
                    Map.entry("burmistrz", Role.SIGNATORY),
                    Map.entry("prezydent", Role.SIGNATORY),
                    Map.entry("starosta", Role.SIGNATORY),
                    Map.entry("podpisujący", Role.SIGNATORY),
                    Map.entry("podpisująca", Role.SIGNATORY),
                    Map.entry("osoba podpisująca", Role.SIGNATORY));

    /**
     * @param units all whose people the caller may let in
     * @param people all who have or had an account there
     */
    static ContactPreview of(ContactFile file, List<Unit> units, List<AccountRow> people) {
        Reading reading = new Reading(units, people);
        return new ContactPreview(file.lines().stream().map(reading::row).toList(), file.ignored());
    }

    public long count(ContactRow.State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    List<NewAccount> wanted() {
        return rows.stream().map(ContactRow::wanted).flatMap(Stream::ofNullable).toList();
    }

    /** One person at one unit; letter case does not tell two addresses apart. */
    private record Seat(String unit, String email) {
        Seat {
            email = email.toLowerCase(Locale.ROOT);
        }
    }

    private static final class Reading {
        private final Map<String, Unit> units = new HashMap<>();
        private final Map<Seat, AccountRow> people = new HashMap<>();
        private final Map<Seat, Integer> seen = new HashMap<>();

        Reading(List<Unit> units, List<AccountRow> people) {
            for (Unit unit : units) {
                this.units.put(unit.code().digits(), unit);
                if (unit.kind() == UnitKind.CITY_COUNTY) {
                    this.units.put(unit.county().digits(), unit);
                }
            }
            for (AccountRow person : people) {
                if (person.unit() != null && person.email() != null) {
                    this.people.merge(
                            new Seat(person.unit(), person.email()), person, Reading::living);
                }
            }
        }

        private static AccountRow living(AccountRow one, AccountRow other) {
            return one.state() == AccountRow.State.DEACTIVATED ? other : one;
        }

        ContactRow row(ContactLine line) {
            List<Message> problems = new ArrayList<>();
            Optional<Unit> unit = unit(line.teryt());
            if (unit.isEmpty()) {
                problems.add(whyNoUnit(line.teryt()));
            }
            Role role = ROLES.get(line.role().toLowerCase(Locale.forLanguageTag("pl")));
            if (role == null) {
                problems.add(Message.of("broken.contact_role", line.role()));
            }
            NewAccount wanted =
                    new NewAccount(
                            "",
                            line.name(),
                            line.email(),
                            line.phone().isEmpty() ? null : line.phone(),
                            role == null ? Role.CLERK : role,
                            null,
                            unit.map(Unit::code).orElse(null));
            problems.addAll(wanted.objections());
            String login =
                    unit.filter(each -> problems.isEmpty())
                            .map(each -> new Seat(each.code().digits(), line.email()))
                            .map(seat -> known(seat, line.number(), problems))
                            .orElse("");
            boolean good = problems.isEmpty() && login.isEmpty();
            return new ContactRow(
                    line.number(),
                    line.teryt(),
                    unit.orElse(null),
                    line.name(),
                    line.email(),
                    good ? wanted : null,
                    login,
                    List.copyOf(problems));
        }

        /** The login of the account somebody there has already, or nothing. */
        private String known(Seat seat, int line, List<Message> problems) {
            Integer before = seen.putIfAbsent(seat, line);
            if (before != null) {
                problems.add(Message.of("broken.contact_repeated", String.valueOf(before)));
                return "";
            }
            AccountRow person = people.get(seat);
            if (person == null) {
                return "";
            }
            if (person.state() == AccountRow.State.DEACTIVATED) {
                problems.add(Message.of("broken.contact_deactivated", person.login()));
            }
            return person.login();
        }

        private Optional<Unit> unit(String teryt) {
            if (!teryt.matches("[0-9]*") || !LENGTHS.contains(teryt.length())) {
                return Optional.empty();
            }
            return Optional.ofNullable(units.get(TerytCode.of(teryt).digits()));
        }

        private Message whyNoUnit(String teryt) {
            String whole = "0" + teryt;
            return unit(whole).isPresent()
                    ? Message.of("broken.contact_zero_lost", teryt, whole)
                    : Message.of("broken.contact_no_unit", teryt);
        }
    }
}
