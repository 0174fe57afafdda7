package pl.paktometr.web.shared.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.paktometr.account.DataLink;

/**
 * Answers a link to data with what its target says to its owner, whom {@link CallerMechanism} has
 * found out. Small answers are kept for some minutes, so a refresh costs little.
 */
public class Links extends HttpFilter {
    private static final int LARGEST_KEPT = 4_000_000;
    private static final String AN_HOUR = "3600";

    @Inject LinkCache cache;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        DataLink link = (DataLink) request.getAttribute(CallerMechanism.LINK);
        if (link == null || !LinkTarget.isData(link.target())) {
            Refusal.NO_SUCH_LINK.answer(request, response);
        } else if (!cache.admits(link)) {
            response.setHeader("Retry-After", AN_HOUR);
            Refusal.TOO_OFTEN.answer(request, response);
        } else {
            answer(link, request, response);
        }
    }

    private void answer(DataLink link, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<LinkCache.Kept> known = cache.of(link);
        if (known.isEmpty()) {
            Copied copied = new Copied(response);
            request.getRequestDispatcher(link.target()).forward(request, copied);
            copied.kept().ifPresent(body -> cache.keep(link, body));
            return;
        }
        response.setHeader("ETag", known.get().tag());
        response.setHeader("Cache-Control", "private, no-cache");
        if (known.get().tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(known.get().mediaType());
        response.setContentLength(known.get().content().length);
        response.getOutputStream().write(known.get().content());
    }

    /** Goes on to the caller and is copied on the way, as long as it is small. */
    private static final class Copied extends HttpServletResponseWrapper {
        private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
        private boolean tooLarge;
        private @Nullable ServletOutputStream out;

        Copied(HttpServletResponse response) {
            super(response);
        }

        Optional<LinkCache.Kept> kept() {
            boolean good = getStatus() == SC_OK && !tooLarge && getContentType() != null;
            return good
                    ? Optional.of(LinkCache.Kept.of(getContentType(), copy.toByteArray()))
                    : Optional.empty();
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            ServletOutputStream known = out;
            if (known == null) {
                known = new Copying(super.getOutputStream());
                out = known;
            }
            return known;
        }

        private final class Copying extends ServletOutputStream {
            private final ServletOutputStream onward;

            Copying(ServletOutputStream onward) {
                this.onward = onward;
            }

            @Override
            public void write(int octet) throws IOException {
                write(new byte[] {(byte) octet}, 0, 1);
            }

            @Override
            public void write(byte[] octets, int from, int length) throws IOException {
                onward.write(octets, from, length);
                tooLarge |= copy.size() + length > LARGEST_KEPT;
                if (!tooLarge) {
                    copy.write(octets, from, length);
                }
            }

            @Override
            public void flush() throws IOException {
                onward.flush();
            }

            @Override
            public boolean isReady() {
                return onward.isReady();
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                onward.setWriteListener(listener);
            }
        }
    }
}
