package pl.paktometr.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Several clients at work side by side for a while, each beginning anew as soon as it is answered.
 *
 * @param perSecond how often all of them together were answered
 * @param times milliseconds of each answer
 */
record Burst(double perSecond, Timing times) {

    /** One thing a client does; how long that takes counts. */
    interface Client {
        void act() throws Exception;
    }

    /**
     * @throws NotMeasured if one of them fails
     */
    static Burst of(List<? extends Client> clients, double seconds) {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            long began = System.nanoTime();
            long end = began + (long) (seconds * 1e9);
            List<Callable<List<Double>>> work = new ArrayList<>();
            clients.forEach(client -> work.add(() -> untilThen(client, end)));
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> done : threads.invokeAll(work)) {
                all.addAll(done.get());
            }
            double took = (System.nanoTime() - began) / 1e9;
            return new Burst(
                    all.size() / took,
                    Timing.of(all.stream().mapToDouble(Double::doubleValue).toArray()));
        } catch (ExecutionException e) {
            throw new NotMeasured("A client failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("Interrupted.", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Double> untilThen(Client client, long end) throws Exception {
        List<Double> times = new ArrayList<>();
        do {
            long began = System.nanoTime();
            client.act();
            times.add((System.nanoTime() - began) / 1e6);
        } while (System.nanoTime() < end);
        return times;
    }
}
