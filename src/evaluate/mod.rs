//! Graph against gold: the figures by which the reading is judged.
