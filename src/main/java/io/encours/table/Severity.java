package io.encours.table;

/** Whether a finding keeps a workbook from being used. */
public enum Severity {
    /** The workbook cannot be used before it is mended. */
    ERROR,
    /** The workbook is read as the finding says; a person should know. */
    WARNING
}
