package pl.paktometr.export.open;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import pl.paktometr.comparison.PublishedComparisons;
import pl.paktometr.comparison.PublishedEdition;
import pl.paktometr.export.report.Order;
import pl.paktometr.export.report.Sheet;
import pl.paktometr.export.report.Sheets;

/** What the open reports have in common: the edition as everybody may see it. */
@Dependent
class OpenReports {
    @Inject PublishedComparisons comparisons;
    @Inject OpenTerms terms;

    OpenColumns columns(Order order) {
        return new OpenColumns(edition(order), order.wording());
    }

    PublishedEdition edition(Order order) {
        return comparisons.one(order.campaign().region(), order.campaign().year(), terms.units());
    }

    static String title(Order order) {
        return order.wording()
                .of(
                        "export.open.title",
                        order.campaign().region().digits(),
                        Integer.toString(order.campaign().year()));
    }

    /** The table, and what it means behind it. */
    static Sheets withDictionary(Sheet<?> table, OpenColumns columns) {
        return new Sheets(List.of(table, new OpenDictionary(columns, columns.wording()).sheet()));
    }
}
