package org.chungtay.model;

import java.util.List;
import java.util.Map;

/// A shortcode as it was written: `{{figure truong-ky-bien-ban scope=city}}` has the name `figure`,
/// one positional argument and one named argument.
public record ShortcodeCall(String name, List<String> positional, Map<String, String> named) {}
