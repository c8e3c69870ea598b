note-saily-unknown = Je n'ai pas trouvé comment Saily se recharge : regardez dans son app, en wifi.
