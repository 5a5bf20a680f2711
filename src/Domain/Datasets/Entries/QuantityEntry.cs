using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>The figure of a claim: an interval of whole numbers, with the source's own notation.</summary>
/// <param name="Low">The low end; left out where it is open.</param>
/// <param name="High">The high end; left out where it is open, as in “25+”.</param>
/// <param name="Best">The number that the source singles out, not outside the ends.</param>
/// <param name="Approximate">Whether the source says “about”.</param>
/// <param name="Verbatim">The figure as the source writes it.</param>
internal sealed record QuantityEntry(
    [Range(0, int.MaxValue)] Located<int>? Low,
    [Range(0, int.MaxValue)] Located<int>? High,
    [Range(0, int.MaxValue)] Located<int>? Best,
    [DefaultValue(false)] Located<bool>? Approximate,
    Located<string> Verbatim);
