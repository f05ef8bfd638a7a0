package org.pinping.recommendation;

import java.util.List;
import org.pinping.entry.EntryLine;

/**
 * What lies before a recommending body.
 *
 * @param waiting entries of its subtree that wait for its word, by the time they were handed in
 * @param others the other entries of its subtree, drafts left out
 */
public record RecommendationQueue(QuotaLine quota, List<EntryLine> waiting, List<EntryLine> others) {}
