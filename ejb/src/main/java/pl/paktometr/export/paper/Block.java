package pl.paktometr.export.paper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What a chapter is made of. */
public sealed interface Block
        permits Block.Heading, Block.Text, Block.Bullets, Block.Remark, Table, Chart, TileMap {

    void writeTo(Out out) throws IOException;

    /** The table of numbers it holds. */
    default Optional<Table> data() {
        return Optional.empty();
    }

    /** Where a format puts it. */
    interface Out {
        void heading(Heading heading) throws IOException;

        void text(Text text) throws IOException;

        void bullets(Bullets bullets) throws IOException;

        void remark(Remark remark) throws IOException;

        void table(Table table) throws IOException;

        void chart(Chart chart) throws IOException;

        void map(TileMap map) throws IOException;
    }

    /** Of a part of a chapter. */
    record Heading(String text) implements Block {
        @Override
        public void writeTo(Out out) throws IOException {
            out.heading(this);
        }
    }

    record Text(String text) implements Block {
        @Override
        public void writeTo(Out out) throws IOException {
            out.text(this);
        }
    }

    /**
     * @param numbered whether their order has a meaning
     */
    record Bullets(List<String> items, boolean numbered) implements Block {

        public Bullets(List<String> items) {
            this(items, false);
        }

        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public void writeTo(Out out) throws IOException {
            out.bullets(this);
        }
    }

    /**
     * What somebody makes of it, in their own words.
     *
     * @param signed who and when
     */
    record Remark(String text, String signed) implements Block {
        @Override
        public void writeTo(Out out) throws IOException {
            out.remark(this);
        }
    }
}
