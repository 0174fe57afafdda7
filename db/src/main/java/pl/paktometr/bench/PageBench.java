package pl.paktometr.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The page of an area: how long it takes, and what a browser loads with it, now and again. */
final class PageBench {
    private static final int WARM_UP = 50;
    private static final int KB = 1024;

    private final Offices offices;
    private final int rounds;

    /**
     * @param rounds how many requests are timed
     */
    PageBench(Offices offices, int rounds) {
        this.offices = offices;
        this.rounds = rounds;
    }

    List<Figure> run() throws SQLException {
        Clerk clerk = offices.clerks(1).get(0);
        for (int i = 0; i < WARM_UP; i++) {
            clerk.look();
        }
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            times[i] = clerk.look().milliseconds();
        }
        List<Figure> figures = new ArrayList<>();
        Timing timing = Timing.of(times);
        figures.add(Figure.of("area page", "ms", timing));
        figures.add(Figure.of("area page, p99", "ms", timing.percentile(99)));
        for (String area : List.of("A", "B", "C", "D")) {
            List<Visitor.Answer> first = clerk.firstVisit(area);
            List<Visitor.Answer> repeated =
                    first.stream().filter(answer -> !isKept(answer)).toList();
            figures.add(bytes(area + ", first visit", first).with(Limit.most(250)));
            figures.add(Figure.of(area + ", first visit, requests", "", first.size()));
            figures.add(bytes(area + ", repeated", repeated).with(Limit.most(40)));
            figures.add(Figure.of(area + ", repeated, requests", "", repeated.size()));
        }
        return figures;
    }

    private static Figure bytes(String name, List<Visitor.Answer> answers) {
        return Figure.of(
                name,
                "kB",
                answers.stream().mapToLong(answer -> answer.bytes().length).sum() / (double) KB);
    }

    /** Whether a browser takes it from its cache without asking. */
    private static boolean isKept(Visitor.Answer answer) {
        String control = answer.headers().firstValue("Cache-Control").orElse("");
        return control.matches(".*max-age=[1-9]\\d*.*") && !control.contains("no-cache");
    }
}
