package pl.paktometr.web.workbook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.campaign.Campaign;
import pl.paktometr.questionnaire.AnswerValue;
import pl.paktometr.spreadsheet.Spreadsheet;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.web.response.AddressedResponse;
import pl.paktometr.web.shared.Messages;
import pl.paktometr.web.shared.Once;
import pl.paktometr.web.shared.Parameter;
import pl.paktometr.web.shared.Texts;
import pl.paktometr.workbook.Applied;
import pl.paktometr.workbook.Choice;
import pl.paktometr.workbook.Difference;
import pl.paktometr.workbook.Difference.Kind;
import pl.paktometr.workbook.Difference.Row;
import pl.paktometr.workbook.WorkbookUpload;
import pl.paktometr.workbook.Workbooks;

/**
 * Filling in offline: the workbook to take along, bringing it back, and deciding on what differs
 * ({@code ?upload=}).
 */
@Named
@RequestScoped
public class WorkbookFill {

    private static final String PAGE = "/workbook/fill.xhtml";
    private static final String TAKE = "take";

    @Inject AddressedResponse addressed;
    @Inject Workbooks workbooks;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private @Nullable Part file;
    private @Nullable Applied applied;

    private final Once<Optional<WorkbookUpload>> waiting =
            new Once<>(() -> workbooks.waiting(region(), year(), unit()));
    private Once<Optional<Difference>> difference = new Once<>(this::readDifference);

    /** Before anything is shown, so that who may not see it sees nothing of it. */
    public void load() {
        waiting.get();
        difference.get();
    }

    public String receive() throws IOException {
        if (file == null) {
            throw new IllegalStateException("The field is required");
        }
        try (InputStream content = file.getInputStream()) {
            Difference received =
                    workbooks.receive(
                            region(),
                            year(),
                            unit(),
                            Parameter.text(file.getSubmittedFileName()),
                            content);
            return here() + "&upload=" + received.upload().id() + "&faces-redirect=true";
        }
    }

    /** Without a redirect where something was refused, so that it can be said why. */
    public @Nullable String apply() {
        List<Choice> choices =
                getDifference().choosable().stream()
                        .filter(row -> !choice(row.code()).isEmpty())
                        .map(
                                row ->
                                        new Choice(
                                                row.code(),
                                                choice(row.code()).equals(TAKE),
                                                seen(row)))
                        .toList();
        long upload = number().orElse(0L);
        Applied done = workbooks.apply(region(), year(), unit(), upload, choices);
        tell(done);
        if (done.refused().isEmpty()) {
            return here() + "&upload=" + upload + "&faces-redirect=true";
        }
        applied = done;
        difference = new Once<>(this::readDifference); // what was taken differs no more
        return null;
    }

    public String drop() {
        workbooks.drop(region(), year(), unit(), number().orElse(0L));
        messages.done("workbook_fill.dropped");
        return here() + "&faces-redirect=true";
    }

    private void tell(Applied done) {
        if (done.taken().isEmpty()) {
            messages.done("workbook_fill.done_nothing");
        } else {
            messages.done("workbook_fill.done", String.join(", ", done.taken()));
        }
        if (!done.kept().isEmpty()) {
            messages.done("workbook_fill.kept", String.join(", ", done.kept()));
        }
    }

    public boolean isCompared() {
        return difference.get().isPresent();
    }

    /** Only where one is asked for. */
    public Difference getDifference() {
        return difference.get().orElseThrow();
    }

    /** What the visitor brought and has not decided on; null if nothing waits. */
    public @Nullable WorkbookUpload getWaiting() {
        return waiting.get().orElse(null);
    }

    public List<Row> getConflicts() {
        return of(Kind.CONFLICT);
    }

    public List<Row> getChanged() {
        return of(Kind.CHANGED);
    }

    public List<Row> getWrong() {
        return of(Kind.WRONG);
    }

    public List<Row> getOnline() {
        return of(Kind.ONLINE);
    }

    public int getSame() {
        return of(Kind.SAME).size();
    }

    public int getUntouched() {
        return of(Kind.UNTOUCHED).size();
    }

    /** Whether there is nothing to decide on and nothing to mend. */
    public boolean isNothing() {
        return getDifference().choosable().isEmpty() && getWrong().isEmpty();
    }

    /** What was to be taken and was not: the code, and why. */
    public List<String> getRefused() {
        Applied done = applied;
        return done == null
                ? List.of()
                : done.refused().entrySet().stream()
                        .map(each -> each.getKey() + ": " + texts.message(each.getValue()))
                        .toList();
    }

    public String label(Row row) {
        return row.question().label().in(texts.locale());
    }

    /** As a reader expects to see it. */
    public String shown(Row row, Optional<AnswerValue> value) {
        return value.map(
                        answer ->
                                answer.text()
                                        .map(
                                                text ->
                                                        row.question()
                                                                .type()
                                                                .display(text, texts.locale()))
                                        .orElseGet(
                                                () ->
                                                        texts.of(
                                                                "workbook_fill.not_applicable",
                                                                answer.reason().orElse(""))))
                .orElseGet(() -> texts.of("workbook_fill.cleared"));
    }

    /** Empty where it can be taken. */
    public String why(Row row) {
        return row.wrong() == null ? "" : texts.message(row.wrong());
    }

    /**
     * What only the person changed is taken unless they say otherwise; a conflict has no default.
     */
    public boolean takes(Row row) {
        String chosen = choice(row.code());
        return chosen.isEmpty() ? row.kind() == Kind.CHANGED : chosen.equals(TAKE);
    }

    public boolean keeps(Row row) {
        return choice(row.code()).equals("keep");
    }

    public String question(Row row) {
        return addressed.at("/response/area.xhtml") + "&area=" + row.area() + "#" + row.code();
    }

    /** Where the workbook is to be had. */
    public String getDownload() {
        return "/api/v1/regions/%s/campaigns/%d/workbooks/%s/questionnaire.xlsx"
                .formatted(region(), year(), addressed.getAsked().teryt());
    }

    public String getUploadAddress() {
        WorkbookUpload upload = getWaiting();
        return here() + "&upload=" + (upload == null ? 0 : upload.id());
    }

    public int getMegabytes() {
        return Spreadsheet.MOST_BYTES / (1024 * 1024);
    }

    public String getHere() {
        return here();
    }

    private Optional<Difference> readDifference() {
        return number().map(id -> workbooks.one(region(), year(), unit(), id));
    }

    private List<Row> of(Kind kind) {
        return getDifference().of(kind);
    }

    private String here() {
        return addressed.at(PAGE);
    }

    private String choice(String code) {
        return Parameter.text(request.getParameter("choice-" + code));
    }

    /** The version the person was shown, not the one there is now. */
    private int seen(Row row) {
        String seen = Parameter.text(request.getParameter("seen-" + row.code()));
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : -1;
    }

    /** What is no number at all is the number of no upload. */
    private Optional<Long> number() {
        String asked = request.getParameter("upload");
        return Optional.ofNullable(asked)
                .map(it -> it.matches("[0-9]{1,18}") ? Long.parseLong(it) : 0);
    }

    private Campaign campaign() {
        return addressed.getCampaign();
    }

    private TerytCode region() {
        return campaign().region();
    }

    private int year() {
        return campaign().year();
    }

    private TerytCode unit() {
        return addressed.getAsked().code();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
