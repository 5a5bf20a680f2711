using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Contested.Domain.Claims;
using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Dates;

namespace Contested.Domain.Datasets.Entries;

/// <summary>
/// A claim: one thing that a document says about the engagement. An entry of <c>engagements/&lt;slug&gt;.claims.yaml</c>, or a row of
/// <c>engagements/&lt;slug&gt;.claims.csv</c>.
/// </summary>
/// <param name="Slug">Its own part of the slug: that of the engagement is put before it.</param>
/// <param name="Kind">What sort of statement it is.</param>
/// <param name="Document">The slug of the document, where it is not that of the engagement.</param>
/// <param name="Locators">
/// Every place where the document says so: a prefix of its outline and the number of the statement under it, as in
/// <c>infobox/casualties/4</c>; where it has no outline, any text, such as <c>p. 12</c>.
/// </param>
/// <param name="Voice">
/// In whose voice the document says so. Left out, it is NAMED where there is a claimant, else DOCUMENT.
/// </param>
/// <param name="Claimant">The slug of the actor who says it.</param>
/// <param name="Speaker">The slug of the person through whom the claimant speaks.</param>
/// <param name="SpeakerRole">The office of whoever speaks; alone, where the document gives no name.</param>
/// <param name="Evidence">What is shown for it.</param>
/// <param name="Subject">The slug of the actor it is about: who acts, has, or loses.</param>
/// <param name="Side">The number of the side it is about; left out where it is about all of them.</param>
/// <param name="Population">Among whom losses are counted: exactly where the measure counts losses.</param>
/// <param name="Measure">What the figure counts: exactly where there is a quantity.</param>
/// <param name="Quantity">The figure.</param>
/// <param name="Partial">Whether the figure covers only some of the total. Left out, it does not.</param>
/// <param name="Statement">What is claimed, in a sentence of your own that can be understood alone. Copy none from the document.</param>
/// <param name="Quote">The words of a speaker or outlet that the document quotes, without quotation marks.</param>
/// <param name="Occurred">When it happened, as far as the document says so.</param>
/// <param name="Place">The slug of the place where it happened.</param>
/// <param name="Citations">
/// The markers that the document puts on the statement: numbers of its list, or slugs of references where it has no numbers.
/// </param>
/// <param name="Relations">What it has to do with other claims on the engagement. Write each at one of the two claims.</param>
/// <param name="Note">How you read the document, where it can be read in two ways.</param>
/// <param name="Withdrawn">When and why whoever made the claim took it back.</param>
internal sealed record ClaimEntry(
    [Slug] Located<string> Slug,
    Located<ClaimKind> Kind,
    [Slug(Of = typeof(DocumentEntry))] Located<string>? Document,
    [MinLength(1)] IReadOnlyList<Located<string>> Locators,
    Located<Voice>? Voice,
    [Slug(Of = typeof(ActorEntry))] Located<string>? Claimant,
    [Slug(Of = typeof(ActorEntry))] Located<string>? Speaker,
    Located<string>? SpeakerRole,
    Located<Evidence>? Evidence,
    [Slug(Of = typeof(ActorEntry))] Located<string>? Subject,
    [Range(1, int.MaxValue)] Located<int>? Side,
    Located<Population>? Population,
    Located<Measure>? Measure,
    QuantityEntry? Quantity,
    [DefaultValue(false)] Located<bool>? Partial,
    Located<string> Statement,
    Located<string>? Quote,
    Located<PartialDate>? Occurred,
    [Slug(Of = typeof(PlaceEntry))] Located<string>? Place,
    IReadOnlyList<Located<string>> Citations,
    IReadOnlyList<RelationEntry> Relations,
    Located<string>? Note,
    [PrefixedColumns] WithdrawalEntry? Withdrawn)
{
    /// <summary>Whether a part of the figure is given, but could not be read, which has been reported.</summary>
    [Unreadable(nameof(Population), nameof(Measure), nameof(Quantity))]
    public bool IsFigureUnreadable { get; init; }

    /// <summary>In whose voice the document speaks; left out, it passes on the claimant, where there is one.</summary>
    public Voice SpokenVoice => Voice?.Value ?? (Claimant is null ? Claims.Voice.Document : Claims.Voice.Named);
}
