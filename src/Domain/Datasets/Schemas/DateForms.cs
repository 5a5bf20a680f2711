namespace Contested.Domain.Datasets.Schemas;

/// <summary>The forms of dates, so that only days of the calendar fit them.</summary>
internal static class DateForms
{
    private const string Year = "(?!0000)[0-9]{4}";
    private const string Month = "(0[1-9]|1[0-2])";

    // Of 4 digits: divisible by 4, but by 400 where the last two are 00.
    private const string LeapYear = "(?!0000)([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";

    /// <summary>A day.</summary>
    public const string Day =
        $"({Year}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|{LeapYear}-02-29)";

    /// <summary>A year, a month or a day.</summary>
    public const string Partial = $"^({Year}(-{Month})?|{Day})$";
}
