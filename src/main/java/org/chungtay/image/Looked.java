package org.chungtay.image;

import org.chungtay.model.Code;
import org.chungtay.model.Picture;
import org.jspecify.annotations.Nullable;

/// What there is to know of a supplied file.
///
/// @param fault what is wrong with it, if anything is
/// @param picture what pages have to know of it, where it is a picture in which nothing is wrong
public record Looked(@Nullable Code fault, @Nullable Picture picture) {}
