import "krds-uiux/resources/css/token/krds_tokens.css";
import "pretendard-gov/dist/web/variable/pretendardvariable-gov.css";
import "./style/tokens.css";
import "./style/base.css";
import "./style/desk.css";
import "./style/plot.css";

import { mount } from "svelte";

import App from "./App.svelte";

const target = document.getElementById("app");
if (!target) throw new Error("index.html has no #app");
mount(App, { target });
