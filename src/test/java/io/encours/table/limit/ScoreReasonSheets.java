package io.encours.table.limit;

import io.encours.table.TableBuilder;

/** The first texts of the reasons of a score. */
final class ScoreReasonSheets {

    private static final String WRITTEN = "written for this policy";

    private ScoreReasonSheets() {}

    static void scores(TableBuilder sheet) {
        sheet.row(
                        "SCORE_RATED",
                        "Scored {score} out of ten ({points} out of 600): class {class}.",
                        "Noté {score} sur dix ({points} sur 600) : classe {class}.",
                        "The customer has been rated.",
                        "Le client a été noté.",
                        WRITTEN,
                        null)
                .row(
                        "SCORE_NOT_RATED",
                        "Known: {known} of the scorecard’s weight; {needed} are needed for a score.",
                        "Connu : {known} du poids de la grille ; il en faut {needed} pour un score.",
                        "Too little is known of the customer: ask for its last accounts.",
                        "Le client est trop peu connu : demandez son dernier bilan.",
                        WRITTEN,
                        null)
                .row(
                        "MODEL_UNDEFINED",
                        "The model {model} cannot be computed: its ratio {ratio} has no value ({fields}).",
                        "Le modèle {model} n’est pas calculable : son ratio {ratio} n’a pas de valeur ({fields}).",
                        "Some figures of the customer could not be used: ask for complete accounts.",
                        "Certains chiffres du client sont inutilisables : demandez un bilan complet.",
                        WRITTEN,
                        null)
                .row(
                        "WEAK_FINANCIAL_MODEL",
                        "Weak: failure model ({measured}).",
                        "Faible : modèle de défaillance ({measured}).",
                        "The customer’s accounts as a whole weighs on the rating: recent, better news may lift it.",
                        "L’ensemble du bilan du client : un point qui pèse sur la note ; des éléments récents et meilleurs peuvent la relever.",
                        WRITTEN,
                        null)
                .row(
                        "STRONG_FINANCIAL_MODEL",
                        "Strong: failure model ({measured}).",
                        "Fort : modèle de défaillance ({measured}).",
                        "The customer’s accounts as a whole speaks for the customer.",
                        "L’ensemble du bilan du client : un point en faveur du client.",
                        WRITTEN,
                        null)
                .row(
                        "WEAK_EQUITY_RATIO",
                        "Weak: equity ratio ({measured}).",
                        "Faible : ratio de fonds propres ({measured}).",
                        "The customer’s own funds weighs on the rating: recent, better news may lift it.",
                        "Les fonds propres du client : un point qui pèse sur la note ; des éléments récents et meilleurs peuvent la relever.",
                        WRITTEN,
                        null)
                .row(
                        "STRONG_EQUITY_RATIO",
                        "Strong: equity ratio ({measured}).",
                        "Fort : ratio de fonds propres ({measured}).",
                        "The customer’s own funds speaks for the customer.",
                        "Les fonds propres du client : un point en faveur du client.",
                        WRITTEN,
                        null)
                .row(
                        "WEAK_NET_WORTH_TREND",
                        "Weak: trend of the net worth ({measured}).",
                        "Faible : évolution de l’actif net ({measured}).",
                        "The development of the customer’s funds weighs on the rating: recent, better news may lift it.",
                        "L’évolution des fonds du client : un point qui pèse sur la note ; des éléments récents et meilleurs peuvent la relever.",
                        WRITTEN,
                        null)
                .row(
                        "STRONG_NET_WORTH_TREND",
                        "Strong: trend of the net worth ({measured}).",
                        "Fort : évolution de l’actif net ({measured}).",
                        "The development of the customer’s funds speaks for the customer.",
                        "L’évolution des fonds du client : un point en faveur du client.",
                        WRITTEN,
                        null)
                .row(
                        "WEAK_EBITDA_MARGIN",
                        "Weak: EBITDA margin ({measured}).",
                        "Faible : marge d’EBE ({measured}).",
                        "The customer’s earnings weighs on the rating: recent, better news may lift it.",
                        "Les résultats du client : un point qui pèse sur la note ; des éléments récents et meilleurs peuvent la relever.",
                        WRITTEN,
                        null)
                .row(
                        "STRONG_EBITDA_MARGIN",
                        "Strong: EBITDA margin ({measured}).",
                        "Fort : marge d’EBE ({measured}).",
                        "The customer’s earnings speaks for the customer.",
                        "Les résultats du client : un point en faveur du client.",
                        WRITTEN,
                        null)
                .row(
                        "WEAK_CASH_COVER",
                        "Weak: cash cover ({measured}).",
                        "Faible : couverture de trésorerie ({measured}).",
                        "The customer’s cash weighs on the rating: recent, better news may lift it.",
                        "La trésorerie du client : un point qui pèse sur la note ; des éléments récents et meilleurs peuvent la relever.",
                        WRITTEN,
                        null)
                .row(
                        "STRONG_CASH_COVER",
                        "Strong: cash cover ({measured}).",
                        "Fort : couverture de trésorerie ({measured}).",
                        "The customer’s cash speaks for the customer.",
                        "La trésorerie du client : un point en faveur du client.",
                        WRITTEN,
                        null)
                .row(
                        "WEAK_ACCOUNTS_AGE",
                        "Weak: age of the accounts ({measured}).",
                        "Faible : ancienneté des comptes ({measured}).",
                        "The age of the accounts weighs on the rating: recent, better news may lift it.",
                        "L’ancienneté du bilan : un point qui pèse sur la note ; des éléments récents et meilleurs peuvent la relever.",
                        WRITTEN,
                        null)
                .row(
                        "STRONG_ACCOUNTS_AGE",
                        "Strong: age of the accounts ({measured}).",
                        "Fort : ancienneté des comptes ({measured}).",
                        "The age of the accounts speaks for the customer.",
                        "L’ancienneté du bilan : un point en faveur du client.",
                        WRITTEN,
                        null)
                .row(
                        "WEAK_PAYER_PROFILE",
                        "Weak: payer profile ({measured}).",
                        "Faible : profil payeur ({measured}).",
                        "The way the customer pays weighs on the rating: recent, better news may lift it.",
                        "La façon de payer du client : un point qui pèse sur la note ; des éléments récents et meilleurs peuvent la relever.",
                        WRITTEN,
                        null)
                .row(
                        "STRONG_PAYER_PROFILE",
                        "Strong: payer profile ({measured}).",
                        "Fort : profil payeur ({measured}).",
                        "The way the customer pays speaks for the customer.",
                        "La façon de payer du client : un point en faveur du client.",
                        WRITTEN,
                        null)
                .row(
                        "WEAK_SECTOR_DELAY",
                        "Weak: delay against the sector ({measured}).",
                        "Faible : retard par rapport au secteur ({measured}).",
                        "The way it pays compared with its sector weighs on the rating: recent, better news may lift it.",
                        "Sa façon de payer par rapport à son secteur : un point qui pèse sur la note ; des éléments récents et meilleurs peuvent la relever.",
                        WRITTEN,
                        null)
                .row(
                        "STRONG_SECTOR_DELAY",
                        "Strong: delay against the sector ({measured}).",
                        "Fort : retard par rapport au secteur ({measured}).",
                        "The way it pays compared with its sector speaks for the customer.",
                        "Sa façon de payer par rapport à son secteur : un point en faveur du client.",
                        WRITTEN,
                        null)
                .row(
                        "WEAK_LEGAL_EVENTS",
                        "Weak: legal events ({measured}).",
                        "Faible : événements juridiques ({measured}).",
                        "The public record weighs on the rating: recent, better news may lift it.",
                        "Les publications légales : un point qui pèse sur la note ; des éléments récents et meilleurs peuvent la relever.",
                        WRITTEN,
                        null)
                .row(
                        "STRONG_LEGAL_EVENTS",
                        "Strong: legal events ({measured}).",
                        "Fort : événements juridiques ({measured}).",
                        "The public record speaks for the customer.",
                        "Les publications légales : un point en faveur du client.",
                        WRITTEN,
                        null)
                .row(
                        "WEAK_COMPANY_AGE",
                        "Weak: age of the company ({measured}).",
                        "Faible : ancienneté de l’entreprise ({measured}).",
                        "The age of the company weighs on the rating: recent, better news may lift it.",
                        "L’ancienneté de l’entreprise : un point qui pèse sur la note ; des éléments récents et meilleurs peuvent la relever.",
                        WRITTEN,
                        null)
                .row(
                        "STRONG_COMPANY_AGE",
                        "Strong: age of the company ({measured}).",
                        "Fort : ancienneté de l’entreprise ({measured}).",
                        "The age of the company speaks for the customer.",
                        "L’ancienneté de l’entreprise : un point en faveur du client.",
                        WRITTEN,
                        null)
                .row(
                        "WEAK_AGENCY_OPINION",
                        "Weak: opinion of agencies ({measured}).",
                        "Faible : avis des agences ({measured}).",
                        "The opinion of agencies weighs on the rating: recent, better news may lift it.",
                        "L’avis des agences : un point qui pèse sur la note ; des éléments récents et meilleurs peuvent la relever.",
                        WRITTEN,
                        null)
                .row(
                        "STRONG_AGENCY_OPINION",
                        "Strong: opinion of agencies ({measured}).",
                        "Fort : avis des agences ({measured}).",
                        "The opinion of agencies speaks for the customer.",
                        "L’avis des agences : un point en faveur du client.",
                        WRITTEN,
                        null)
                .row(
                        "WEAK_FIELD_INTELLIGENCE",
                        "Weak: field intelligence ({measured}).",
                        "Faible : remontées du terrain ({measured}).",
                        "What is heard in the field weighs on the rating: recent, better news may lift it.",
                        "Les remontées du terrain : un point qui pèse sur la note ; des éléments récents et meilleurs peuvent la relever.",
                        WRITTEN,
                        null)
                .row(
                        "STRONG_FIELD_INTELLIGENCE",
                        "Strong: field intelligence ({measured}).",
                        "Fort : remontées du terrain ({measured}).",
                        "What is heard in the field speaks for the customer.",
                        "Les remontées du terrain : un point en faveur du client.",
                        WRITTEN,
                        null)
                .row(
                        "DATA_UNDATED",
                        "The accounts have no date; their age is unknown.",
                        "Les comptes ne sont pas datés ; leur ancienneté est inconnue.",
                        "Ask the customer for its last accounts, with their date.",
                        "Demandez au client son dernier bilan, daté.",
                        WRITTEN,
                        null)
                .row(
                        "ACCOUNTS_UNPUBLISHED",
                        "No accounts published for {value} months.",
                        "Aucun compte publié depuis {value} mois.",
                        "The customer does not publish its accounts: ask for them.",
                        "Le client ne publie pas ses comptes : demandez-les.",
                        WRITTEN,
                        null)
                .row(
                        "EQUITY_BELOW_HALF_CAPITAL",
                        "Equity is {value} % of the share capital, less than half.",
                        "Les capitaux propres sont à {value} % du capital social, moins de la moitié.",
                        "The customer has lost much of its funds: ask how it will rebuild them.",
                        "Le client a perdu une grande part de ses fonds : demandez comment il les reconstituera.",
                        WRITTEN,
                        null)
                .row(
                        "EQUITY_NEGATIVE",
                        "Equity is negative.",
                        "Capitaux propres négatifs.",
                        "The customer has lost its funds: ask how it will rebuild them, or for a guarantee.",
                        "Le client a perdu ses fonds : demandez comment il les reconstituera, ou une garantie.",
                        WRITTEN,
                        null)
                .row(
                        "LOSSES_RUNNING",
                        "Losses two years running.",
                        "Pertes deux années de suite.",
                        "The customer makes losses: ask for its current figures.",
                        "Le client est en perte : demandez ses chiffres actuels.",
                        WRITTEN,
                        null)
                .row(
                        "LIQUIDITY_LOW",
                        "Current ratio is {value}, below what the policy accepts.",
                        "Ratio de liquidité de {value}, sous le seuil de la politique.",
                        "The customer is short of cash: agree on a deposit or short terms.",
                        "Le client manque de trésorerie : convenez d’un acompte ou d’un délai court.",
                        WRITTEN,
                        null)
                .row(
                        "CUSTOMER_UNREACHABLE",
                        "The customer cannot be reached.",
                        "Le client est injoignable.",
                        "Re-establish contact with the customer.",
                        "Reprenez contact avec le client.",
                        WRITTEN,
                        null)
                .row(
                        "STATE_LOAN_BEARABLE",
                        "The state-guaranteed loan can be repaid in {value} years.",
                        "Le PGE est remboursable en {value} ans.",
                        "The customer can bear its state-guaranteed loan.",
                        "Le client peut supporter son PGE.",
                        WRITTEN,
                        null)
                .row(
                        "STATE_LOAN_HEAVY",
                        "The state-guaranteed loan takes {value} years to repay.",
                        "Le PGE demande {value} ans pour être remboursé.",
                        "The state-guaranteed loan weighs on the customer: ask for its repayment plan.",
                        "Le PGE pèse sur le client : demandez son plan de remboursement.",
                        WRITTEN,
                        null)
                .row(
                        "STATE_LOAN_NO_CAPACITY",
                        "No earnings to repay the state-guaranteed loan from.",
                        "Aucun résultat pour rembourser le PGE.",
                        "The customer does not earn what its loan costs: ask for its repayment plan.",
                        "Le client ne gagne pas de quoi rembourser son PGE : demandez son plan de remboursement.",
                        WRITTEN,
                        null)
                .row(
                        "STATE_LOAN_NO_EQUITY",
                        "A state-guaranteed loan without equity behind it.",
                        "Un PGE sans fonds propres en regard.",
                        "The customer’s loan has no funds behind it: ask for a guarantee.",
                        "Le PGE du client n’est adossé à aucun fonds propre : demandez une garantie.",
                        WRITTEN,
                        null)
                .row(
                        "LEGAL_DIRECTOR",
                        "A director comes from a bankrupt firm, {months} months ago.",
                        "Un dirigeant vient d’une entreprise en faillite, il y a {months} mois.",
                        "A director comes from a bankrupt firm: ask the customer about it.",
                        "Un dirigeant vient d’une entreprise en faillite : interrogez le client.",
                        WRITTEN,
                        null)
                .row(
                        "LEGAL_OFFICE_MOVED",
                        "The registered office has moved, {months} months ago.",
                        "Le siège a été transféré, il y a {months} mois.",
                        "The registered office has moved: ask the customer about it.",
                        "Le siège a été transféré : interrogez le client.",
                        WRITTEN,
                        null)
                .row(
                        "LEGAL_PAST_PROCEEDING",
                        "Insolvency proceedings in the past, {months} months ago.",
                        "Procédure collective passée, il y a {months} mois.",
                        "Insolvency proceedings in the past: ask the customer about it.",
                        "Procédure collective passée : interrogez le client.",
                        WRITTEN,
                        null)
                .row(
                        "LEGAL_PRIVILEGE",
                        "A privilege of the Treasury or social security, {months} months ago.",
                        "Privilège du Trésor ou de la sécurité sociale, il y a {months} mois.",
                        "A privilege of the Treasury or social security: ask the customer about it.",
                        "Privilège du Trésor ou de la sécurité sociale : interrogez le client.",
                        WRITTEN,
                        null)
                .row(
                        "LEGAL_PROTESTED_BILL",
                        "A protested bill or returned debit, {months} months ago.",
                        "Effet protesté ou prélèvement rejeté, il y a {months} mois.",
                        "A protested bill or returned debit: ask the customer about it.",
                        "Effet protesté ou prélèvement rejeté : interrogez le client.",
                        WRITTEN,
                        null)
                .row(
                        "LEGAL_WRIT",
                        "A writ of another creditor, {months} months ago.",
                        "Assignation d’un autre créancier, il y a {months} mois.",
                        "A writ of another creditor: ask the customer about it.",
                        "Assignation d’un autre créancier : interrogez le client.",
                        WRITTEN,
                        null);
    }
}
