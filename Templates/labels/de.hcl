# German. Umlauts may be missing or written out.

language "de" {
  and   = ["und", "oder", "sowie"]
  port  = ["port", "ports"]
  reply = ["antwort", "antworten", "antwortet", "ergebnis", "ergebnisse", "rückgabe", "gibt zurück", "liefert zurück", "zurück", "zurueck", "rückmeldung", "bestätigung", "bestätigt"]
  note  = ["legende", "anmerkung", "anmerkungen", "hinweis", "hinweise", "notiz", "notizen", "erstellt von", "zuletzt geändert", "stand", "autor", "abbildung"]
  agent = [
    "dienst", "dienste", "anwendung", "anwendungen", "verarbeiter", "verbraucher", "erzeuger", "leser", "schreiber", "auftrag", "skript", "seite", "werkzeug", "verwaltung", "steuerung", "modul", "prozess", "übersicht",
  ]

  verbs = {
    read = [
      "liest", "lesen", "lesend", "lesezugriff", "holt", "holen", "ruft ab", "abrufen", "fragt ab", "abfragen", "abfrage", "abfragen", "sucht", "suchen", "lädt herunter", "herunterladen", "empfängt", "empfangen", "konsumiert", "konsumieren",
      "listet", "auflisten", "bezieht", "abonniert", "lädt",
    ]
    write = [
      "schreibt", "schreiben", "schreibend", "schreibzugriff", "speichert", "speichern", "legt ab", "ablegen", "veröffentlicht", "veröffentlichen", "sendet", "senden", "schickt", "lädt hoch", "hochladen", "fügt ein", "einfügen",
      "aktualisiert", "aktualisieren", "protokolliert", "protokollieren", "stellt ein", "einreihen", "erzeugt", "produziert", "exportiert", "exportieren", "repliziert", "replizieren", "sichert",
    ]
    delete       = ["löscht", "löschen", "loescht", "loeschen", "entfernt", "entfernen"]
    both         = ["lesen/schreiben", "lesen und schreiben", "liest und schreibt", "liest/schreibt", "lese- und schreibzugriff", "lese-/schreibzugriff", "lese und schreibzugriff", "synchronisiert", "synchronisieren"]
    invoke       = ["ruft auf", "aufrufen", "ruft", "aufruf", "löst aus", "auslösen", "startet", "starten", "führt aus", "ausführen", "benachrichtigt", "benachrichtigen", "verarbeitet", "verarbeiten", "stößt an", "plant"]
    authenticate = ["authentifiziert", "authentifizieren", "authentifizierung", "authentisiert", "autorisiert", "autorisieren", "anmelden", "anmeldung", "meldet an", "prüft", "prüfen"]
    connect      = ["verbindet", "verbinden", "verbindung", "greift zu", "zugriff", "zugreifen"]
  }

  names = {
    users             = ["benutzer", "benutzerin", "nutzer", "nutzerin", "anwender", "endbenutzer", "endnutzer", "kunde", "kunden", "kundin", "webbrowser", "besucher", "mitarbeiter", "mitarbeitende", "entwickler", "administrator", "administratoren", "betreiber", "person", "personen", "arbeitsplatz", "rechner"]
    mobile            = ["handy", "mobiltelefon", "mobile anwendung", "mobile app", "handy-app"]
    internet          = ["öffentliches internet"]
    on_prem           = ["rechenzentrum", "eigenes rechenzentrum", "büro", "firmensitz", "zentrale", "firmennetz", "firmennetzwerk", "unternehmensnetz", "unternehmensnetzwerk", "vor ort", "altsystem"]
    saas              = ["drittanbieter", "externer dienst", "externe dienste", "externes system", "externe systeme", "externe api", "partnersystem", "zahlungsanbieter", "zahlungsdienstleister"]
    ci                = ["git-repository", "quellcode-repository", "kontinuierliche integration"]
    account           = ["aws-konto", "aws konto"]
    region            = ["aws-region"]
    subnet            = ["subnetz", "teilnetz"]
    subnet_public     = ["öffentliches subnetz", "öffentliches teilnetz"]
    subnet_private    = ["privates subnetz", "privates teilnetz"]
    subnet_isolated   = ["isoliertes subnetz", "datenbanksubnetz", "datenbank-subnetz", "datensubnetz"]
    sg                = ["sicherheitsgruppe"]
    availability_zone = ["verfügbarkeitszone", "verfuegbarkeitszone"]
    igw               = ["internet-gateway", "internetgateway"]
    nat               = ["nat-gateway"]
    tgw               = ["transit-gateway"]
    vpn               = ["vpn-verbindung", "vpn-gateway"]
    vpc_endpoint      = ["vpc-endpunkt", "vpc endpunkt"]
    eip               = ["elastische ip", "elastische ip-adresse"]
    route53           = ["dns-zone", "gehostete zone"]
    acm               = ["zertifikat", "tls-zertifikat", "ssl-zertifikat"]
    waf               = ["webanwendungsfirewall", "web-anwendungs-firewall"]
    network_firewall  = ["netzwerkfirewall", "netzwerk-firewall"]
    alb               = ["lastverteiler", "lastenverteiler", "load-balancer", "loadbalancer", "lastausgleich"]
    nlb               = ["netzwerk-load-balancer", "netzwerklastverteiler"]
    apigw_http        = ["api-gateway"]
    cognito           = ["benutzerpool"]
    ec2               = ["ec2-instanz", "ec2-instanzen", "ec2 instanz", "instanz", "instanzen", "webserver", "anwendungsserver", "applikationsserver", "virtuelle maschine", "virtuelle maschinen"]
    session_manager   = ["bastion-host", "sprungserver", "sprunghost"]
    asg               = ["auto-scaling-gruppe", "autoscaling-gruppe", "auto scaling gruppe"]
    ecs               = ["ecs-cluster", "ecs-dienst", "ecs-task"]
    eks               = ["eks-cluster", "kubernetes-cluster"]
    lambda            = ["lambda-funktion", "lambda-funktionen", "lambda funktion"]
    ecr               = ["container-registry", "containerregister", "container-register"]
    s3                = ["s3-bucket", "objektspeicher", "datensee"]
    efs               = ["dateisystem", "gemeinsames dateisystem", "netzlaufwerk"]
    backup            = ["sicherungstresor", "sicherungsplan"]
    rds               = ["datenbank", "datenbanken", "relationale datenbank", "sql-datenbank"]
    rds_mysql         = ["mysql-datenbank"]
    dynamodb          = ["dynamodb-tabelle"]
    elasticache       = ["zwischenspeicher", "redis-cache"]
    redshift          = ["datenlager", "data-warehouse"]
    sqs               = ["warteschlange", "warteschlangen", "nachrichtenwarteschlange", "sqs-warteschlange", "sqs-queue"]
    sns               = ["thema", "sns-thema", "sns-topic"]
    eventbridge       = ["ereignisbus", "event-bus"]
    sfn               = ["zustandsmaschine", "zustandsautomat"]
    secretsmanager    = ["geheimnis", "geheimnisse", "geheimnisverwaltung"]
    kms               = ["kms-schlüssel", "verschlüsselungsschlüssel", "schlüsselverwaltung"]
    cw_logs           = ["protokollgruppe", "cloudwatch-protokolle"]
    cloudwatch        = ["alarm", "alarme", "cloudwatch-alarm"]
    ses               = ["e-mail-dienst"]
  }

  frames = {
    subnet_public     = ["öffentliches subnetz", "öffentliche subnetze", "öffentliches teilnetz", "oeffentliches subnetz", "öffentliches subnet"]
    subnet_private    = ["privates subnetz", "private subnetze", "privates teilnetz", "anwendungssubnetz", "privates subnet"]
    subnet_isolated   = ["isoliertes subnetz", "isolierte subnetze", "datenbanksubnetz", "datenbanksubnetze", "datenbank-subnetz", "datensubnetz"]
    subnet            = ["subnetz", "subnetze", "teilnetz", "teilnetze"]
    sg                = ["sicherheitsgruppe", "sicherheitsgruppen"]
    availability_zone = ["verfügbarkeitszone", "verfügbarkeitszonen", "verfuegbarkeitszone"]
    asg               = ["auto-scaling-gruppe", "autoscaling-gruppe", "auto scaling gruppe"]
    vpc               = ["virtuelle private cloud"]
    account           = ["aws-konto", "konto"]
    region            = ["aws-region"]
    ecs               = ["ecs-cluster"]
    eks               = ["eks-cluster", "kubernetes-cluster"]
    on_prem           = ["rechenzentrum", "firmennetz", "firmennetzwerk", "unternehmensnetz", "unternehmensnetzwerk", "vor ort", "büro", "firmensitz"]
    aws_cloud         = ["aws-cloud"]
  }

  icon_frames = {
    subnet_public   = ["öffentlich", "öffentliches", "öffentliche", "oeffentliches"]
    subnet_private  = ["privat", "privates", "private", "anwendung", "intern"]
    subnet_isolated = ["isoliert", "isoliertes", "isolierte", "daten", "datenbank", "datenbanken"]
    sg              = ["sicherheitsgruppe", "sicherheitsgruppen"]
  }

  not_frames = {
    vpc     = ["endpunkt", "endpunkte", "konnektor"]
    account = ["dienstkonto", "benutzerkonto", "kundenkonto"]
  }

  tiers = {
    public   = ["öffentlich", "öffentliches", "öffentliche"]
    private  = ["privat", "privates", "private", "anwendung"]
    isolated = ["isoliert", "isoliertes", "datenbank", "datenbanksubnetz", "daten"]
  }
}
