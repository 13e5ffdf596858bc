// Entry of the page as one file.
import "../styles/index.css";
import "../main.js";
