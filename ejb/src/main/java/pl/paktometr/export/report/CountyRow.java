package pl.paktometr.export.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.paktometr.comparison.CountyScores;
import pl.paktometr.comparison.Figures;
import pl.paktometr.comparison.RegionComparison;

/** A county, or the region, by each way of making one figure out of many. */
record CountyRow(
        String code,
        String name,
        Figures mean,
        @Nullable Integer rank,
        Figures weighted,
        Figures median) {

    /** The counties, and the region last. */
    static List<CountyRow> all(
            RegionComparison mean,
            RegionComparison weighted,
            RegionComparison median,
            String region) {
        List<CountyRow> rows = new ArrayList<>();
        for (CountyScores county : mean.counties()) {
            var code = county.county().code();
            rows.add(
                    new CountyRow(
                            code.digits(),
                            county.county().name(),
                            county.figures(),
                            county.rank(),
                            weighted.county(code).figures(),
                            median.county(code).figures()));
        }
        rows.add(
                new CountyRow(
                        mean.campaign().region().digits(),
                        region,
                        mean.region(),
                        null,
                        weighted.region(),
                        median.region()));
        return rows;
    }
}
