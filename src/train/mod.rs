//! Corpora to models.
