package io.encours.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies over 1 MiB, and files over 16 MiB, announced or not, after the caller is known. */
@Component
class BodyLimit extends OncePerRequestFilter {

    static final int MOST_BYTES = 1 << 20;
    static final int MOST_BYTES_OF_A_FILE = 1 << 24;
    private static final List<String> FILES =
            List.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/zip");

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = most(request.getContentType());
        if (request.getContentLengthLong() > most) {
            problems.write(response, tooLarge(most).problem());
        } else {
            chain.doFilter(new Limited(request, most), response);
        }
    }

    private static int most(@Nullable String contentType) {
        return contentType != null && FILES.contains(contentType.toLowerCase(Locale.ROOT))
                ? MOST_BYTES_OF_A_FILE
                : MOST_BYTES;
    }

    private static ProblemException tooLarge(int most) {
        return new ProblemException(ProblemType.BODY_TOO_LARGE, "Such a body is at most %d bytes.".formatted(most));
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final int most;

        private Limited(HttpServletRequest request, int most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), most);
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private final int most;
        private int count;

        private Counted(ServletInputStream body, int most) {
            this.body = body;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int read = body.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = body.read(target, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            count += read;
            if (count > most) {
                throw tooLarge(most);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
