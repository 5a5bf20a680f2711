namespace Contested.Mcp.Claims;

/// <summary>A claim, with all that it must not be quoted without, as <c>Claim.graphql</c> asks for it.</summary>
internal sealed record Claim(
    string Slug,
    string Voice,
    Named? Claimant,
    Named? Speaker,
    string? SpeakerRole,
    Document Document,
    Named? Subject,
    Side? Side,
    string? Population,
    string? Measure,
    Quantity? Quantity,
    bool IsPartial,
    string Statement,
    string? Quote,
    PartialDate? Occurred,
    string? KnownSince,
    string? Note,
    string? WithdrawnOn,
    string? WithdrawnBecause,
    IReadOnlyList<Relation> Relations,
    IReadOnlyList<Citation> Citations);

/// <summary>A thing that has a slug and a name.</summary>
internal sealed record Named(string Slug, string Name);

/// <summary>A side of an engagement.</summary>
internal sealed record Side(string Name);

/// <summary>A date that may be a year or a month only.</summary>
internal sealed record PartialDate(string Text);

/// <summary>How a claim bears on another.</summary>
internal sealed record Relation(string Kind, Reply Claim);

/// <summary>The other claim of a relation.</summary>
internal sealed record Reply(string Slug);

/// <summary>The link from a claim to a reference.</summary>
internal sealed record Citation(Reference Reference);

/// <summary>A figure as its source gives it.</summary>
internal sealed record Quantity(int? Low, int? High, int? Best, bool IsUnknown, bool IsApproximate, string Verbatim);

/// <summary>An interval of whole numbers; an end that is null is open.</summary>
internal sealed record Interval(int? Low, int? High);

/// <summary>What a claim is taken from.</summary>
internal sealed record Document(
    string Slug, string Title, string? Author, string? Publisher, string? Url, string Licence, string? LicenceUrl, string Attribution);

/// <summary>What a claim rests on.</summary>
internal sealed record Reference(
    string Slug, string Title, string? Author, string? Publisher, string? Url, PartialDate? Published, string? RetractedOn);

/// <summary>A figure that follows from others of one claimant.</summary>
internal sealed record DerivedFigure(
    Named? Claimant, Document? Document, Interval Figure, bool IsPartial, bool IsCompared, int? Difference, IReadOnlyList<Claim> Claims);
