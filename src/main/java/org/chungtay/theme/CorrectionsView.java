package org.chungtay.theme;

import java.util.List;

/// Every change that was made to an article after it was published, the newest first.
record CorrectionsView(Frame frame, String title, List<Correction> corrections) implements View {

  record Correction(When when, String note, NamedLink article) {}
}
