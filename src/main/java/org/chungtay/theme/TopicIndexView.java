package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All topics, in the order in which they are declared.
record TopicIndexView(Frame frame, String title, List<Topic> topics) implements View {

  record Topic(NamedLink name, @Nullable String description, String count) {}
}
