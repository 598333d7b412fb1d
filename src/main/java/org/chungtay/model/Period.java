package org.chungtay.model;

/// From one partial date to another, both included.
public record Period(PartialDate from, PartialDate to) {}
