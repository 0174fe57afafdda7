package pl.paktometr.export.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.paktometr.export.report.OpenReport;
import pl.paktometr.export.report.Order;
import pl.paktometr.export.report.Sheet;
import pl.paktometr.export.report.Sheets;

/** A published edition with a row for each place. */
@ApplicationScoped
public class OpenWideReport implements OpenReport<Sheets> {
    @Inject OpenReports open;

    @Override
    public String name() {
        return "open-wide";
    }

    @Override
    public Class<Sheets> makes() {
        return Sheets.class;
    }

    @Override
    public String title(Order order) {
        return OpenReports.title(order);
    }

    @Override
    public Sheets content(Order order) {
        OpenColumns columns = open.columns(order);
        return OpenReports.withDictionary(
                new Sheet<>(
                        order.wording().of("export.sheet.data"),
                        Sheet.Header.CODES_AND_LABELS,
                        4,
                        columns.wide(),
                        columns.edition().places().stream()),
                columns);
    }
}
