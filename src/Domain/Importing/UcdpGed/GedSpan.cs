using System.Globalization;
using Contested.Domain.Dates;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>When an event was, no more precisely than the table knows it.</summary>
/// <param name="Start">The first date.</param>
/// <param name="End">The last.</param>
/// <param name="Occurred">The one date that holds all of it; null where no year does.</param>
/// <param name="Words">The time in a sentence: "on 28 June 2016", "in 2016".</param>
/// <param name="Note">What the row says of it, where that is not one day.</param>
internal sealed record GedSpan(PartialDate Start, PartialDate End, PartialDate? Occurred, string Words, string? Note)
{
    /// <summary>The precision of what is known within more than a month, which is several events in one row.</summary>
    public const int WithinAYear = 5;

    private const int WithinAMonth = 4;

    // What the dataset's codebook says of each precision.
    private static readonly string[] Meanings = ["the day", "a range of two to six days", "the week", "a month, or a range of eight to thirty days", "more than a month, up to a year"];

    // How dates of each precision are written, in the dataset and in sentences.
    private static readonly (string Text, string Words)[] Formats = [("yyyy-MM-dd", "d MMMM yyyy"), ("yyyy-MM", "MMMM yyyy"), ("yyyy", "yyyy")];

    /// <summary>The span between two days.</summary>
    /// <param name="start">The first.</param>
    /// <param name="end">The last.</param>
    /// <param name="precision">How precisely the dataset knows it, from 1 to 5.</param>
    public static GedSpan Of(DateOnly start, DateOnly end, int precision)
    {
        var least = Math.Max(0, precision - (WithinAMonth - 1));
        var widths = Enumerable.Range(least, Formats.Length - least).ToList();
        var common = widths.FindIndex(width => Write(start, Formats[width].Text) == Write(end, Formats[width].Text));
        var (text, words) = Formats[least];
        return new GedSpan(
            new PartialDate(Write(start, text)),
            new PartialDate(Write(end, text)),
            common < 0 ? null : new PartialDate(Write(start, Formats[widths[common]].Text)),
            common != 0 ? $"between {Write(start, words)} and {Write(end, words)}" : $"{(least == 0 ? "on" : "in")} {Write(start, words)}",
            start == end && precision == 1
                ? null
                : $"The row gives the days from {Write(start, Formats[0].Text)} to {Write(end, Formats[0].Text)} with date precision {precision} of 5: {Meanings[precision - 1]}.");
    }

    /// <summary>Whether it is a precision.</summary>
    public static bool IsPrecision(int precision) => precision >= 1 && precision <= Meanings.Length;

    private static string Write(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
