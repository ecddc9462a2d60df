import './theme/desk.css'
