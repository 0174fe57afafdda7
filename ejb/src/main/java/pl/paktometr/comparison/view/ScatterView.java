package pl.paktometr.comparison.view;

import java.util.List;
import pl.paktometr.comparison.Desk;
import pl.paktometr.comparison.Picture;

/** Two measures of each place against each other. */
final class ScatterView implements View {
    private static final int MOST = 500;

    @Override
    public String code() {
        return "scatter";
    }

    @Override
    public Picture draw(Desk desk, boolean all) {
        List<String> usual = desk.areas().subList(1, Math.min(3, desk.areas().size()));
        List<String> chosen = desk.chosen(usual);
        String across = chosen.get(0);
        String upwards =
                chosen.size() > 1
                        ? chosen.get(1)
                        : usual.stream()
                                .filter(code -> !code.equals(across))
                                .findFirst()
                                .orElse(across);
        return new LineTable(desk)
                .points(List.of(across, upwards).stream().distinct().toList())
                .coverage()
                .picture(
                        code(),
                        code(),
                        Notes.title(desk, code(), desk.label(across), desk.label(upwards)),
                        "",
                        all,
                        MOST);
    }
}
