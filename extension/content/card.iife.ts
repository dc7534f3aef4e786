import "./card.tsx";
