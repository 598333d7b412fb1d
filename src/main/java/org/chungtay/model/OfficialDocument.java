package org.chungtay.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An official document, as far as the articles state it.
public record OfficialDocument(
    @Nullable String id,
    String number,
    @Nullable PartialDate date,
    @Nullable String issuer,
    @Key("abstract") @Nullable String abstractText,
    @Nullable String file,
    List<String> aliases,
    Map<String, Object> extra)
    implements Entry {}
