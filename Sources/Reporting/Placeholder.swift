// Filled by the stage that this target is.
