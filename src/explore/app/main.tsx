/** The page that the server serves. */
import { render } from "preact";
import { App } from "./app.tsx";
import { askServer, setAsk } from "./ask.ts";
import { keepToken } from "./review.ts";
import "./style.css";

keepToken();
setAsk(askServer);
const page = document.getElementById("page");
if (page !== null) render(<App />, page);
