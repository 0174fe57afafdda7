package pl.paktometr.history;

import static java.util.stream.Collectors.toMap;
import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import pl.paktometr.account.Access;
import pl.paktometr.account.Caller;
import pl.paktometr.campaign.AskedUnit;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.campaign.Campaigns;
import pl.paktometr.history.PastFileRefused.Reason;
import pl.paktometr.response.AnswerChange;
import pl.paktometr.response.PastResponses;
import pl.paktometr.shared.Deed;
import pl.paktometr.shared.Message;
import pl.paktometr.unit.MalformedTerytCode;
import pl.paktometr.unit.TerytCode;

/**
 * Door to the answers of years in which nobody used the product: one file for a campaign that is
 * closed, first shown, then, once confirmed, done. Each unit's answers become an accepted
 * submission that the analyst signs; a unit that answered anything itself is left alone.
 */
@Stateless
@RolesAllowed(ANALYST)
public class PastYears {

    private static final int AT_A_TIME = 20;
    private static final int LONGEST_NAME = 200;

    @PersistenceContext EntityManager em;
    @Inject Campaigns campaigns;
    @Inject PastResponses past;
    @Inject Access access;
    @Inject Clock clock;
    @Inject Event<Deed> deeds;

    /**
     * Keeps the rows for a day and tells what they come to; no response is touched.
     *
     * @param file XLSX or CSV, at most 5 MB and 50,000 rows
     * @throws PastFileRefused if it is no such table, or the campaign is not closed
     * @throws pl.paktometr.spreadsheet.SpreadsheetRefused if it is a workbook that cannot be read
     */
    public PastPreview receive(TerytCode region, int year, String fileName, InputStream file) {
        Caller caller = access.mayReadRegion(region);
        Campaign campaign = closed(region, year);
        List<PastLine> lines = PastFile.read(file);
        em.createQuery(
                        """
                        delete from PastUploadEntity u
                        where u.campaignId = :campaign and u.uploadedBy = :login
                        """)
                .setParameter("campaign", campaign.id())
                .setParameter("login", caller.login())
                .executeUpdate();
        PastUploadEntity upload =
                new PastUploadEntity(
                        campaign.id(),
                        cut(fileName.replaceAll("^.*[/\\\\]|\\p{Cntrl}+", "").strip()),
                        lines,
                        caller.login(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        em.persist(upload);
        return preview(campaign, upload, sorted(campaign, lines));
    }

    /**
     * What the rows would become.
     *
     * @throws NoSuchPastUpload if the caller brought none under that number, or its day is over
     */
    public PastPreview one(TerytCode region, int year, long id) {
        Caller caller = access.mayReadRegion(region);
        Campaign campaign = campaigns.one(region, year);
        PastUploadEntity upload = upload(id, campaign, caller);
        return preview(campaign, upload, sorted(campaign, upload.lines()));
    }

    /**
     * Makes the rows accepted submissions, all units or none.
     *
     * @param onlyGood leaves out rows that are wrong; otherwise one of them refuses the file
     * @return what was done
     * @throws PastFileRefused if a row is wrong and it was not said to leave those out
     * @throws NoSuchPastUpload as {@link #one}
     */
    public PastPreview apply(TerytCode region, int year, long id, boolean onlyGood) {
        Caller caller = access.mayReadRegion(region);
        Campaign campaign = closed(region, year);
        PastUploadEntity upload = upload(id, campaign, caller);
        Sorted sorted = sorted(campaign, upload.lines());
        PastPreview preview = preview(campaign, upload, sorted);
        if (!onlyGood && !preview.wrong().isEmpty()) {
            throw new PastFileRefused(Reason.WRONG_ROWS, preview.wrong().size());
        }
        if (preview.units().isEmpty()) {
            throw new PastFileRefused(Reason.NO_ROWS);
        }
        em.remove(upload);
        em.flush();
        em.clear(); // what was read above must not pass for what is read under a lock
        int done = 0;
        for (Map.Entry<AskedUnit, Map<String, PastLine>> each : sorted.byUnit().entrySet()) {
            past.bring(region, year, each.getKey().code(), changes(each.getValue()));
            if (++done % AT_A_TIME == 0) {
                em.flush();
                em.clear(); // or each unit looks all those before through for changes
            }
        }
        deeds.fire(
                Deed.inRegion(
                        Deed.Kind.PAST_ANSWERS_BROUGHT,
                        region.digits(),
                        "%d %d/%d"
                                .formatted(year, preview.units().size(), preview.wrong().size())));
        return preview;
    }

    /**
     * Throws away what nobody confirmed in time.
     *
     * @return how many files
     */
    @RolesAllowed(SYSTEM)
    public int expire() {
        return em.createQuery("delete from PastUploadEntity u where u.uploadedAt < :then")
                .setParameter("then", clock.instant().minus(PastUploadEntity.KEPT))
                .executeUpdate();
    }

    /** Rows of units that were asked, by code; and those that are wrong before any is looked at. */
    private record Sorted(
            Map<AskedUnit, Map<String, PastLine>> byUnit, List<PastPreview.WrongLine> wrong) {}

    private Sorted sorted(Campaign campaign, List<PastLine> lines) {
        Map<TerytCode, AskedUnit> asked =
                campaigns.asked(campaign.id()).stream()
                        .collect(
                                toMap(
                                        AskedUnit::code,
                                        Function.identity(),
                                        (a, b) -> a,
                                        LinkedHashMap::new));
        Map<AskedUnit, Map<String, PastLine>> byUnit = new LinkedHashMap<>();
        asked.values().forEach(unit -> byUnit.put(unit, new LinkedHashMap<>()));
        List<PastPreview.WrongLine> wrong = new ArrayList<>();
        for (PastLine line : lines) {
            AskedUnit unit = code(line.teryt()).map(asked::get).orElse(null);
            if (unit == null) {
                wrong.add(wrong(line, "broken.past_row.unit", line.teryt()));
                continue;
            }
            PastLine before = byUnit.getOrDefault(unit, Map.of()).get(line.code());
            if (before != null) {
                wrong.add(wrong(line, "broken.past_row.twice", String.valueOf(before.line())));
            } else {
                byUnit.computeIfAbsent(unit, each -> new LinkedHashMap<>()).put(line.code(), line);
            }
        }
        byUnit.forEach((unit, rows) -> examine(campaign, unit, rows, wrong));
        byUnit.values().removeIf(Map::isEmpty);
        wrong.sort(Comparator.comparing(each -> each.row().line()));
        return new Sorted(byUnit, wrong);
    }

    /** Moves what the unit's response would refuse to the wrong ones. */
    private void examine(
            Campaign campaign,
            AskedUnit unit,
            Map<String, PastLine> rows,
            List<PastPreview.WrongLine> wrong) {
        if (rows.isEmpty()) {
            return;
        }
        for (PastLine line : List.copyOf(rows.values())) {
            if (line.value().isEmpty() == line.reason().isEmpty()) {
                wrong.add(
                        wrong(
                                line,
                                line.value().isEmpty()
                                        ? "broken.past_row.empty"
                                        : "broken.past_row.both"));
                rows.remove(line.code());
            }
        }
        past.refused(campaign.region(), campaign.year(), unit.code(), changes(rows))
                .forEach(
                        (code, why) ->
                                Optional.ofNullable(rows.remove(code))
                                        .ifPresent(
                                                line ->
                                                        wrong.add(
                                                                new PastPreview.WrongLine(
                                                                        line, why))));
    }

    private PastPreview preview(Campaign campaign, PastUploadEntity upload, Sorted sorted) {
        List<PastPreview.UnitLine> units = new ArrayList<>();
        sorted.byUnit()
                .forEach(
                        (unit, rows) ->
                                units.add(
                                        new PastPreview.UnitLine(
                                                unit,
                                                rows.size(),
                                                past.missing(campaign, unit, changes(rows)))));
        return new PastPreview(upload.id(), upload.fileName(), units, sorted.wrong());
    }

    private static List<AnswerChange> changes(Map<String, PastLine> rows) {
        return rows.values().stream()
                .map(
                        line ->
                                line.reason().isEmpty()
                                        ? AnswerChange.typed(
                                                line.code(), line.value(), OptionalInt.empty())
                                        : AnswerChange.notApplicable(
                                                line.code(), line.reason(), OptionalInt.empty()))
                .toList();
    }

    private static PastPreview.WrongLine wrong(PastLine line, String key, Object... args) {
        return new PastPreview.WrongLine(line, Message.of(key, args));
    }

    private static Optional<TerytCode> code(String teryt) {
        try {
            return Optional.of(TerytCode.of(teryt));
        } catch (MalformedTerytCode none) {
            return Optional.empty();
        }
    }

    private Campaign closed(TerytCode region, int year) {
        Campaign campaign = campaigns.one(region, year);
        if (campaign.state() != Campaign.State.CLOSED) {
            throw new PastFileRefused(Reason.CAMPAIGN_NOT_CLOSED, String.valueOf(year));
        }
        return campaign;
    }

    private PastUploadEntity upload(long id, Campaign campaign, Caller caller) {
        return Optional.ofNullable(em.find(PastUploadEntity.class, id))
                .filter(it -> it.isOf(campaign.id(), caller.login(), clock.instant()))
                .orElseThrow(() -> new NoSuchPastUpload(id));
    }

    private static String cut(String name) {
        int length = name.codePointCount(0, name.length());
        return length > LONGEST_NAME
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME))
                : name;
    }
}
