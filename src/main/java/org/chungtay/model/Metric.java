package org.chungtay.model;

/// Something that is counted. Observations of it may be summed only where it says so.
public record Metric(String id, String label, String unit, boolean summable) implements Entry {}
