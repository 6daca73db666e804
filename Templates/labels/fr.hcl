# French. Accents need not be written: labels are compared without them.

language "fr" {
  and   = ["et", "ou", "puis"]
  port  = ["port", "ports"]
  reply = ["réponse", "réponses", "répond", "répondre", "renvoie", "renvoyer", "retourne", "retourner", "retour", "résultat", "résultats", "accusé de réception", "confirmation"]
  note  = ["légende", "remarque", "remarques", "créé par", "dernière mise à jour", "auteur"]

  # The noun stands first: a "service de file" is no queue.
  agent_first = [
    "service de", "service des", "service du", "services de", "services des", "services du", "microservice de", "microservice des", "microservice du", "microservices de", "microservices des", "microservices du", "application de", "application des", "application du", "appli", "api de", "api des", "api du", "tâche", "traitement", "script de", "script des", "script du", "page de", "page des", "page du", "portail", "outil", "worker de", "worker des", "worker du", "travailleur",
    "consommateur", "producteur", "exportateur", "importateur", "processeur", "lecteur", "contrôleur", "gestionnaire", "client", "tableau de bord", "module", "moniteur", "processus", "équipe",
  ]

  verbs = {
    read = [
      "lit", "lisent", "lire", "lecture", "lectures", "récupère", "récupérer", "obtient", "obtenir", "consulte", "consulter", "interroge", "interroger", "recherche", "rechercher", "cherche", "télécharge", "télécharger", "reçoit", "recevoir",
      "consomme", "consommer", "liste", "lister", "extrait", "extraire", "charge", "charger", "s'abonne",
    ]
    write = [
      "écrit", "écrivent", "écrire", "écriture", "écritures", "enregistre", "enregistrer", "stocke", "stocker", "sauvegarde", "sauvegarder", "publie", "publier", "envoie", "envoyer", "envoi", "insère", "insérer", "met à jour", "mettre à jour",
      "dépose", "déposer", "ajoute", "émet", "émettre", "produit", "produire", "journalise", "exporte", "exporter", "réplique", "répliquer", "téléverse", "téléverser",
    ]
    delete       = ["supprime", "supprimer", "suppression", "efface", "effacer"]
    both         = ["lecture/écriture", "lecture et écriture", "lectures et écritures", "lit et écrit", "lire et écrire", "lire/écrire", "lit/écrit", "synchronise", "synchroniser"]
    invoke       = ["invoque", "invoquer", "appelle", "appeler", "appel", "appels", "déclenche", "déclencher", "exécute", "exécuter", "lance", "lancer", "démarre", "démarrer", "notifie", "notifier", "traite", "traiter", "planifie"]
    authenticate = ["authentifie", "authentifier", "authentification", "s'authentifie", "autorise", "autoriser", "autorisation", "se connecte avec", "vérifie", "vérifier"]
    connect      = ["connecte", "connecter", "connexion", "se connecte", "accède", "accéder", "accès"]
  }

  names = {
    users             = ["utilisateur", "utilisateurs", "utilisatrice", "utilisateur final", "utilisateurs finaux", "client", "clients", "navigateur", "navigateur web", "visiteur", "visiteurs", "employé", "employés", "salarié", "salariés", "développeur", "développeurs", "administrateur", "administrateurs", "opérateur", "opérateurs", "personne", "personnes", "ordinateur"]
    mobile            = ["téléphone", "téléphone portable", "application mobile", "appli mobile", "client mobile"]
    internet          = ["internet public"]
    on_prem           = ["centre de données", "centre de données d'entreprise", "sur site", "bureau", "bureaux", "siège", "siège social", "réseau d'entreprise", "système local", "systèmes locaux"]
    saas              = ["tiers", "service externe", "services externes", "système externe", "systèmes externes", "api externe", "partenaire", "partenaires", "fournisseur externe", "passerelle de paiement", "prestataire de paiement"]
    ci                = ["dépôt git", "dépôt de code", "intégration continue"]
    account           = ["compte aws"]
    region            = ["région", "région aws"]
    subnet            = ["sous-réseau"]
    subnet_public     = ["sous-réseau public"]
    subnet_private    = ["sous-réseau privé"]
    subnet_isolated   = ["sous-réseau isolé", "sous-réseau de base de données", "sous-réseau de données"]
    sg                = ["groupe de sécurité"]
    availability_zone = ["zone de disponibilité"]
    igw               = ["passerelle internet"]
    nat               = ["passerelle nat"]
    tgw               = ["passerelle de transit"]
    vpn               = ["connexion vpn", "passerelle vpn"]
    vpc_endpoint      = ["point de terminaison de vpc", "point de terminaison vpc", "point de terminaison d'un vpc"]
    eip               = ["ip élastique", "adresse ip élastique"]
    route53           = ["zone dns", "zone hébergée"]
    acm               = ["certificat", "certificat tls", "certificat ssl"]
    cloudfront        = ["réseau de diffusion de contenu", "distribution cloudfront"]
    waf               = ["pare-feu applicatif", "pare-feu d'applications web", "pare-feu applicatif web"]
    network_firewall  = ["pare-feu", "pare-feu réseau"]
    alb               = ["équilibreur de charge", "répartiteur de charge", "équilibreur de charge d'application"]
    nlb               = ["équilibreur de charge réseau", "répartiteur de charge réseau"]
    apigw_http        = ["passerelle d'api", "passerelle api"]
    cognito           = ["groupe d'utilisateurs", "pool d'utilisateurs"]
    ec2               = ["instance ec2", "instances ec2", "instance", "serveur", "serveurs", "serveur web", "serveurs web", "serveur d'application", "serveur d'applications", "serveurs d'applications", "machine virtuelle", "machines virtuelles"]
    session_manager   = ["hôte bastion", "serveur bastion", "serveur de rebond"]
    asg               = ["groupe auto scaling", "groupe d'autoscaling", "groupe de mise à l'échelle automatique"]
    ecs               = ["service ecs", "tâche ecs"]
    eks               = ["cluster kubernetes", "grappe kubernetes"]
    lambda            = ["fonction lambda", "fonctions lambda"]
    ecr               = ["registre de conteneurs", "registre d'images"]
    s3                = ["compartiment s3", "compartiment", "bucket s3", "stockage d'objets", "stockage objet", "lac de données"]
    efs               = ["système de fichiers", "système de fichiers partagé"]
    backup            = ["coffre de sauvegarde", "plan de sauvegarde"]
    rds               = ["base de données", "bases de données", "base de données relationnelle", "bdd"]
    dynamodb          = ["table dynamodb"]
    elasticache       = ["cache redis", "cache en mémoire", "mémoire cache"]
    redshift          = ["entrepôt de données"]
    sqs               = ["file", "files", "file d'attente", "files d'attente", "file de messages", "file d'attente de lettres mortes", "file sqs", "file d'attente sqs"]
    sns               = ["sujet", "rubrique", "rubrique sns", "sujet sns"]
    eventbridge       = ["bus d'événements"]
    sfn               = ["machine à états", "machine d'état"]
    secretsmanager    = ["gestionnaire de secrets", "coffre de secrets"]
    kms               = ["clé kms", "clé de chiffrement", "gestion des clés"]
    cw_logs           = ["groupe de journaux", "journaux cloudwatch"]
    cloudwatch        = ["alarme", "alarmes", "alarme cloudwatch", "métriques cloudwatch"]
    ses               = ["service de messagerie"]
  }

  frames = {
    subnet_public     = ["sous-réseau public", "sous-réseaux publics", "subnet public"]
    subnet_private    = ["sous-réseau privé", "sous-réseaux privés", "sous-réseau d'application", "subnet privé"]
    subnet_isolated   = ["sous-réseau isolé", "sous-réseaux isolés", "sous-réseau de base de données", "sous-réseau de données", "sous-réseaux de données"]
    subnet            = ["sous-réseau", "sous-réseaux"]
    sg                = ["groupe de sécurité", "groupes de sécurité"]
    availability_zone = ["zone de disponibilité", "zones de disponibilité"]
    asg               = ["groupe auto scaling", "groupe d'autoscaling", "groupe de mise à l'échelle automatique"]
    vpc               = ["cloud privé virtuel"]
    account           = ["compte aws", "compte"]
    region            = ["région", "région aws"]
    ecs               = ["cluster ecs", "grappe ecs"]
    eks               = ["cluster eks", "cluster kubernetes", "grappe kubernetes"]
    on_prem           = ["centre de données", "sur site", "réseau d'entreprise", "siège social", "bureau", "bureaux"]
    aws_cloud         = ["cloud aws", "nuage aws"]
  }

  icon_frames = {
    subnet_public   = ["public", "publics"]
    subnet_private  = ["privé", "privés", "interne", "applicatif", "application"]
    subnet_isolated = ["isolé", "isolés", "données", "base de données"]
    sg              = ["groupe de sécurité", "groupes de sécurité"]
  }

  not_frames = {
    vpc     = ["point de terminaison", "appairage", "passerelle", "connecteur"]
    account = ["compte de service", "service de compte", "compte utilisateur", "compte client", "compte tiers", "compte externe"]
  }

  tiers = {
    public   = ["public", "publics"]
    private  = ["privé", "privés", "interne", "application"]
    isolated = ["isolé", "isolés", "base de données", "données"]
  }
}
