package pl.paktometr.export.fragment;

import static pl.paktometr.shared.Roles.ANALYST;
import static pl.paktometr.shared.Roles.CLERK;
import static pl.paktometr.shared.Roles.SIGNATORY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import pl.paktometr.export.Wording;
import pl.paktometr.export.format.ExportFormat;
import pl.paktometr.export.format.ExportFormat.Document;
import pl.paktometr.export.format.Xlsx;
import pl.paktometr.export.paper.Docx;
import pl.paktometr.questionnaire.Questionnaires;
import pl.paktometr.response.Responses;
import pl.paktometr.response.Statement;
import pl.paktometr.shared.Installation;
import pl.paktometr.unit.TerytCode;

/** Door to what a unit takes over from its own answers into its other reports. */
@Stateless
@RolesAllowed({ANALYST, CLERK, SIGNATORY})
public class Fragments {
    private static final List<Fragment> ALL = FragmentReader.shipped();

    @Inject Responses responses;
    @Inject Questionnaires questionnaires;
    @Inject Installation installation;
    @Inject Docx docx;
    @Inject Xlsx xlsx;

    public List<Fragment> all() {
        return ALL;
    }

    /**
     * Of the unit's latest submission.
     *
     * @param format {@code docx} or {@code xlsx}
     * @throws NoSuchFragment if there is none, or not in that format
     * @throws pl.paktometr.response.NothingSubmitted before the first submission
     */
    public FragmentFile file(
            TerytCode region,
            int year,
            TerytCode unit,
            String fragment,
            String format,
            Wording wording) {
        Statement statement = responses.statement(region, year, unit);
        FragmentContent content =
                new FragmentContent(
                        ALL.stream()
                                .filter(each -> each.code().equals(fragment))
                                .findFirst()
                                .orElseThrow(() -> new NoSuchFragment(fragment, format)),
                        statement,
                        questionnaires.edition(statement.campaign().edition()),
                        wording);
        String sample = installation.sampleData() ? "dane-przykladowe-" : "";
        String name =
                "%spaktometr-%s-%s.%s"
                        .formatted(sample, statement.receipt().number(), fragment, format);
        return switch (format) {
            case "docx" -> file(name, docx, document(content, content.paper()));
            case "xlsx" -> file(name, xlsx, document(content, content.sheets()));
            default -> throw new NoSuchFragment(fragment, format);
        };
    }

    private <C> Document<C> document(FragmentContent content, C what) {
        Wording wording = content.wording();
        return new Document<>(
                content.title(),
                installation.sampleData() ? wording.of("export.sample_data") : "",
                wording,
                what);
    }

    private static <C> FragmentFile file(
            String name, ExportFormat<C> format, Document<C> document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(document, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new FragmentFile(name, format.mediaType(), out.toByteArray());
    }
}
