package pl.paktometr.web.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.Access;
import pl.paktometr.account.Caller;
import pl.paktometr.shared.Page;
import pl.paktometr.unit.County;
import pl.paktometr.unit.Region;
import pl.paktometr.unit.TerytCode;
import pl.paktometr.unit.Unit;
import pl.paktometr.unit.UnitKind;
import pl.paktometr.unit.Units;
import pl.paktometr.web.shared.Parameter;

/** The units of a region, or of a county of it. */
@Named
@RequestScoped
public class UnitList {

    private static final int SIZE = 50;

    @Inject Units units;
    @Inject Access access;

    private @Nullable String region;
    private @Nullable String county;
    private String text = "";
    private int first;
    private List<Region> regions = List.of();
    private List<County> counties = List.of();
    private Page<Unit> found = new Page<>(List.of(), 0);
    private Map<UnitKind, Long> kinds = Map.of();

    public void load() {
        Caller caller = access.caller();
        Region chosen = units.region(shownRegion(caller));
        TerytCode shown = chosen.code();
        region = shown.digits();
        access.mayReadUnitsOf(shown);
        regions = caller.region() == null ? units.regions() : List.of(chosen);
        counties = units.countiesOf(shown);
        TerytCode area = county == null ? shown : TerytCode.of(county);
        access.mayReadUnitsOf(area.region());
        found = units.search(text, area, Math.max(0, first), SIZE);
        kinds = units.count(text, area);
    }

    private TerytCode shownRegion(Caller caller) {
        if (region != null) {
            return TerytCode.of(region);
        }
        return caller.region() == null ? units.regions().get(0).code() : caller.region();
    }

    public List<Region> getRegions() {
        return regions;
    }

    public List<County> getCounties() {
        return counties;
    }

    public Page<Unit> getFound() {
        return found;
    }

    public Map<UnitKind, Long> getKinds() {
        return kinds;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    public @Nullable String getCounty() {
        return county;
    }

    public void setCounty(@Nullable String county) {
        this.county = county;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Parameter.text(text);
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public int getSize() {
        return SIZE;
    }
}
