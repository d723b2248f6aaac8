package io.encours.table.limit;

import io.encours.facts.reason.ReasonTextRow;
import io.encours.table.HitPolicy;
import io.encours.table.Operator;
import io.encours.table.TableBuilder;
import io.encours.table.WorkbookBuilder;

/** The first texts of the reasons. */
final class ReasonSheets {

    private static final String WRITTEN = "written for this policy";

    private ReasonSheets() {}

    static TableBuilder reasons(WorkbookBuilder workbook) {
        TableBuilder sheet = workbook.table("Reasons", ReasonTextRow.class, HitPolicy.UNIQUE)
                .title("How is each reason told?")
                .answers(
                        "One row a reason (UNIQUE). Sales read no ratios but what to do. Names in braces stand for values.")
                .when("code", Operator.EQUAL, "Reason")
                .then("creditEn", "To credit, in English")
                .then("creditFr", "To credit, in French")
                .then("salesEn", "To sales, in English")
                .then("salesFr", "To sales, in French");
        orders(sheet);
        limits(sheet);
        facts(sheet);
        ScoreReasonSheets.scores(sheet);
        return sheet;
    }

    private static void orders(TableBuilder sheet) {
        sheet.row(
                        "WITHIN_LIMIT",
                        "Exposure with this order stays within the limit.",
                        "L’encours, commande comprise, reste dans la limite.",
                        "Accepted: the customer stays within its limit.",
                        "Commande acceptée : le client reste dans son encours.",
                        WRITTEN,
                        null)
                .row(
                        "TOLERANCE_10",
                        "The limit is exceeded by no more than 10 % and nothing is overdue.",
                        "Dépassement d’au plus 10 % de la limite, aucun retard.",
                        "Accepted with a small overrun.",
                        "Acceptée avec un léger dépassement.",
                        WRITTEN,
                        null)
                .row(
                        "DEPOSIT_TO_LIMIT",
                        "The overrun is cured by a deposit of {deposit}.",
                        "Le dépassement est couvert par un acompte de {deposit}.",
                        "Accepted if a deposit of {deposit} is paid.",
                        "Acceptée si un acompte de {deposit} est versé.",
                        WRITTEN,
                        null)
                .row(
                        "OVERDUE_30",
                        "Undisputed items {ids} are {days} days overdue (31 to 60).",
                        "Factures non litigieuses {ids} en retard de {days} jours (31 à 60).",
                        "Invoice(s) {ids} {days} days late: pay first.",
                        "Facture(s) {ids} en retard de {days} jours : à régler d’abord.",
                        WRITTEN,
                        null)
                .row(
                        "OVERDUE_60",
                        "An undisputed item is more than 60 days overdue.",
                        "Une facture non litigieuse a plus de 60 jours de retard.",
                        "Blocked: more than 60 days late. Have the overdue invoices paid.",
                        "Bloquée : retard de plus de 60 jours. Faites régler les factures échues.",
                        WRITTEN,
                        null)
                .row(
                        "CLASS_E_PREPAY",
                        "Class E: default is imminent, no unsecured credit.",
                        "Classe E : défaillance imminente, aucun crédit sans garantie.",
                        "Payment before delivery only.",
                        "Paiement avant livraison uniquement.",
                        WRITTEN,
                        null)
                .row(
                        "CLASS_D_DEPOSIT",
                        "Class D, weak: a deposit is required.",
                        "Classe D, fragile : un acompte est exigé.",
                        "30 % deposit required.",
                        "Acompte de 30 % demandé.",
                        WRITTEN,
                        null)
                .row(
                        "ACC_LEGAL",
                        "The account is in insolvency or legal collection.",
                        "Compte en procédure collective ou au contentieux.",
                        "Insolvency: see the credit manager.",
                        "Client en procédure : voir le credit manager.",
                        WRITTEN,
                        null)
                .row(
                        "PREPAID",
                        "The order is paid in advance, no credit is taken.",
                        "Commande payée d’avance, aucun crédit utilisé.",
                        "Order prepaid.",
                        "Commande payée d’avance.",
                        WRITTEN,
                        null)
                .row(
                        "FIRST_ORDER_CAP",
                        "No data on the customer; the order stays under the cap of the unrated.",
                        "Client sans données ; la commande reste sous le plafond des non notés.",
                        "First order accepted under the cap.",
                        "Première commande acceptée sous plafond.",
                        WRITTEN,
                        null)
                .row(
                        "GDPR22",
                        "A natural person is neither refused nor given less by a score alone (GDPR art. 22): a person decides.",
                        "Une personne physique n’est ni refusée ni réduite par un score seul (RGPD art. 22) : une personne décide.",
                        "A person is reviewing this.",
                        "Décision humaine en cours.",
                        WRITTEN,
                        null)
                .row(
                        "DATA_STALE",
                        "The accounts are older than 18 months.",
                        "Les comptes ont plus de 18 mois.",
                        "Accounts too old: ask for recent figures.",
                        "Bilan trop ancien : demander une situation récente.",
                        WRITTEN,
                        null)
                .row(
                        "INSURED_OVERRUN",
                        "The overrun is covered: at least 80 % is insured.",
                        "Le dépassement est couvert : au moins 80 % assuré.",
                        "Accepted: insured.",
                        "Acceptée grâce à l’assurance.",
                        WRITTEN,
                        null)
                .row(
                        "NO_RULE",
                        "No row of the policy fits; the default is a person.",
                        "Aucune ligne de la politique ne s’applique ; par défaut, une personne décide.",
                        "Manual review.",
                        "Étude manuelle.",
                        WRITTEN,
                        null);
    }

    private static void limits(TableBuilder sheet) {
        sheet.row(
                        "LIMIT_COVERS_NEED",
                        "The limit of {limit} covers the need of {need}.",
                        "La limite de {limit} couvre le besoin de {need}.",
                        "Accepted: the customer may have {limit}, the {need} needed are covered.",
                        "Accepté : le client dispose de {limit}, le besoin de {need} est couvert.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_BELOW_NEED",
                        "The limit of {limit} is {gap} short of the need of {need}.",
                        "La limite de {limit} est inférieure de {gap} au besoin de {need}.",
                        "The customer may have {limit} now. For the missing {gap}: agree on a deposit, shorter terms or a guarantee.",
                        "Le client dispose de {limit} dès maintenant. Pour les {gap} manquants : acompte, délai plus court ou garantie.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_NONE",
                        "No room for unsecured credit against a need of {need}.",
                        "Aucune place pour un crédit sans garantie face à un besoin de {need}.",
                        "No credit as things stand. Payment in advance or a bank guarantee of {need} opens the way.",
                        "Pas de crédit en l’état. Un paiement d’avance ou une garantie bancaire de {need} débloque la situation.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_NONE_AT_ALL",
                        "No room for unsecured credit; no need was stated.",
                        "Aucune place pour un crédit sans garantie ; aucun besoin indiqué.",
                        "No credit as things stand. Payment in advance or a bank guarantee opens the way.",
                        "Pas de crédit en l’état. Un paiement d’avance ou une garantie bancaire débloque la situation.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_WITHOUT_NEED",
                        "No need was stated; the policy accepts {limit} at most.",
                        "Aucun besoin indiqué ; la politique accepte au plus {limit}.",
                        "The customer may have up to {limit}.",
                        "Le client peut avoir jusqu’à {limit}.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_BY_TANGIBLE_NET_WORTH",
                        "Lowest ceiling: {share} of tangible net worth of {basis} is {amount}.",
                        "Plafond le plus bas : {share} de l’actif net corporel de {basis}, soit {amount}.",
                        "What the customer owns sets the amount. Recent accounts may raise it.",
                        "Les fonds propres du client fixent le montant. Un bilan récent peut le relever.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_BY_BUYER_TURNOVER",
                        "Lowest ceiling: {share} of the buyer’s turnover of {basis} is {amount}.",
                        "Plafond le plus bas : {share} du chiffre d’affaires de l’acheteur de {basis}, soit {amount}.",
                        "The size of the customer’s business sets the amount. Recent figures may raise it.",
                        "La taille de l’activité du client fixe le montant. Des chiffres récents peuvent le relever.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_BY_BUYER_TRADE_PAYABLES",
                        "Lowest ceiling: {share} of the buyer’s trade payables of {basis} is {amount}.",
                        "Plafond le plus bas : {share} des dettes fournisseurs de l’acheteur de {basis}, soit {amount}.",
                        "What the customer buys from all its suppliers sets the amount. Recent figures may raise it.",
                        "Les achats du client auprès de tous ses fournisseurs fixent le montant. Des chiffres récents peuvent le relever.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_BY_SELLER_TURNOVER",
                        "Lowest ceiling: {share} of our own turnover of {basis} is {amount}.",
                        "Plafond le plus bas : {share} de notre propre chiffre d’affaires de {basis}, soit {amount}.",
                        "No customer may weigh more in our own business. A guarantee or insurance may raise the amount.",
                        "Aucun client ne peut peser davantage dans notre activité. Une garantie ou une assurance peut relever le montant.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_BY_AGENCY_OPINION",
                        "Lowest ceiling: an agency recommends no more than {amount}.",
                        "Plafond le plus bas : une agence ne recommande pas plus de {amount}.",
                        "An information agency recommends no more. Ask the customer for news to pass on to it.",
                        "Une agence de renseignement ne recommande pas davantage. Demandez au client des éléments récents à lui transmettre.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_BY_UNRATED_CAP",
                        "Lowest ceiling: without any figure of the customer, the {amount} of the unrated.",
                        "Plafond le plus bas : sans aucun chiffre du client, les {amount} des non notés.",
                        "Little is known of the customer. Ask for its last accounts: the amount may rise.",
                        "Le client est peu connu. Demandez son dernier bilan : le montant peut augmenter.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_BY_UNINSURED_CAP",
                        "Lowest ceiling: the class allows {amount} uninsured.",
                        "Plafond le plus bas : la classe permet {amount} non assurés.",
                        "More needs credit insurance or a guarantee.",
                        "Au-delà, il faut une assurance-crédit ou une garantie.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_BY_ABSOLUTE_CAP",
                        "Lowest ceiling: the class is capped at {amount}.",
                        "Plafond le plus bas : la classe est plafonnée à {amount}.",
                        "More needs a bank guarantee or a deposit.",
                        "Au-delà, il faut une garantie bancaire ou un acompte.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_BY_GROUP_LIMIT",
                        "Lowest ceiling: the group’s other companies leave {amount} of its limit.",
                        "Plafond le plus bas : les autres sociétés du groupe laissent {amount} de sa limite.",
                        "Other companies of the group use its limit. Payments from them free it.",
                        "D’autres sociétés du groupe utilisent sa limite. Leurs paiements la libèrent.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_BY_ACTIVITY",
                        "Lowest ceiling: the running business, weighted, is {amount}.",
                        "Plafond le plus bas : l’encours d’activité pondéré, soit {amount}.",
                        "The business running with the customer sets the amount.",
                        "L’activité en cours avec le client fixe le montant.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_BY_RISK_AMOUNTS",
                        "Lowest ceiling: equity and profit margin allow to risk {amount}.",
                        "Plafond le plus bas : capitaux propres et marge permettent de risquer {amount}.",
                        "The customer’s means and earnings set the amount. Recent accounts may raise it.",
                        "Les moyens et résultats du client fixent le montant. Un bilan récent peut le relever.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_BY_NET_WORTH_POINTS",
                        "Lowest ceiling: the profile allows {share} of the net worth of {basis}, that is {amount}.",
                        "Plafond le plus bas : le profil permet {share} de l’actif net de {basis}, soit {amount}.",
                        "The customer’s profile sets the amount. Recent accounts may raise it.",
                        "Le profil du client fixe le montant. Un bilan récent peut le relever.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_NEEDS_APPROVAL",
                        "To be approved by {approver}.",
                        "À approuver par {approver}.",
                        "Waiting for an approval by {approver}.",
                        "En attente d’approbation : {approver}.",
                        WRITTEN,
                        null)
                .row(
                        "LIMIT_NEEDS_TWO_APPROVALS",
                        "To be approved by {approver} and {coApprover}.",
                        "À approuver par {approver} et {coApprover}.",
                        "Waiting for approvals by {approver} and {coApprover}.",
                        "En attente d’approbation : {approver} et {coApprover}.",
                        WRITTEN,
                        null);
    }

    private static void facts(TableBuilder sheet) {
        sheet.row(
                        "CLASS_DERIVED",
                        "Class {class}, from a score made for this limit.",
                        "Classe {class}, issue d’un score établi pour cette limite.",
                        "The customer was rated for this answer.",
                        "Le client a été noté pour cette réponse.",
                        WRITTEN,
                        null)
                .row(
                        "COVER_COUNTED",
                        "Insured: {cover} at {share}.",
                        "Assuré : {cover} à {share}.",
                        "The credit insurance on this customer counts.",
                        "L’assurance-crédit sur ce client est prise en compte.",
                        WRITTEN,
                        null)
                .row(
                        "COVER_EXPIRED",
                        "The cover of {cover} ended on {until} and does not count.",
                        "La couverture de {cover} a pris fin le {until} et ne compte pas.",
                        "The credit insurance has ended: have it renewed.",
                        "L’assurance-crédit a pris fin : faites-la renouveler.",
                        WRITTEN,
                        null)
                .row(
                        "GUARANTEE_COUNTED",
                        "Bank guarantee of {guarantee} until {until} counts in full.",
                        "Garantie bancaire de {guarantee} jusqu’au {until} comptée en totalité.",
                        "The bank guarantee counts.",
                        "La garantie bancaire est prise en compte.",
                        WRITTEN,
                        null)
                .row(
                        "GUARANTEE_TOO_SHORT",
                        "Bank guarantee of {guarantee} ends on {until}, before a sale of today is due on {due}: not counted.",
                        "Garantie bancaire de {guarantee} échue le {until}, avant l’échéance d’une vente de ce jour ({due}) : non comptée.",
                        "The bank guarantee ends too early ({until}): have it extended beyond {due}.",
                        "La garantie bancaire finit trop tôt ({until}) : faites-la prolonger au-delà du {due}.",
                        WRITTEN,
                        null)
                .row(
                        "DATA_NEGATIVE_NET_WORTH",
                        "Tangible net worth is negative: {basis}.",
                        "Actif net corporel négatif : {basis}.",
                        "Ask the customer how it will rebuild its equity, or for a guarantee.",
                        "Demandez au client comment il va reconstituer ses fonds propres, ou une garantie.",
                        WRITTEN,
                        null)
                .row(
                        "DATA_NO_CUSTOMER_FIGURES",
                        "Neither net worth, turnover nor trade payables of the customer are known.",
                        "Ni l’actif net, ni le chiffre d’affaires, ni les dettes fournisseurs du client ne sont connus.",
                        "Ask the customer for its last accounts.",
                        "Demandez au client son dernier bilan.",
                        WRITTEN,
                        null)
                .row(
                        "CURRENCY_MISMATCH",
                        "The request has amounts in {currency}; the policy is in {policyCurrency} and has no exchange rate.",
                        "La demande comporte des montants en {currency} ; la politique est en {policyCurrency} et n’a pas de cours de change.",
                        "Give the amounts in {policyCurrency}.",
                        "Indiquez les montants en {policyCurrency}.",
                        WRITTEN,
                        null)
                .row(
                        "CLASS_HELD_DOWN",
                        "The score earned class {earned}; what is on record holds it down.",
                        "Le score donnait la classe {earned} ; des éléments au dossier l’abaissent.",
                        "Something on record holds the rating down: ask credit management what would lift it.",
                        "Un élément du dossier abaisse la note : demandez au credit management ce qui la relèverait.",
                        WRITTEN,
                        null)
                .row(
                        "PAYMENTS_IN_SEVERAL_CURRENCIES",
                        "The payments are in several currencies and cannot be weighed against each other.",
                        "Les paiements sont en plusieurs monnaies et ne peuvent être pondérés entre eux.",
                        "The payment history could not be used.",
                        "L’historique de paiement n’a pas pu être utilisé.",
                        WRITTEN,
                        null)
                .row(
                        "RATING_UNKNOWN",
                        "The grade of {provider} is not in the policy.",
                        "La note de {provider} n’est pas dans la politique.",
                        "An agency’s grade could not be used.",
                        "La note d’une agence n’a pas pu être utilisée.",
                        WRITTEN,
                        null);
    }
}
