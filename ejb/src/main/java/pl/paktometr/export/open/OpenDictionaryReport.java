package pl.paktometr.export.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.paktometr.export.report.OpenReport;
import pl.paktometr.export.report.Order;
import pl.paktometr.export.report.Sheets;

/** The key to the open tables, as a table of its own. */
@ApplicationScoped
public class OpenDictionaryReport implements OpenReport<Sheets> {
    @Inject OpenReports open;

    @Override
    public String name() {
        return "open-dictionary";
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
        return new Sheets(
                List.of(new OpenDictionary(open.columns(order), order.wording()).sheet()));
    }
}
