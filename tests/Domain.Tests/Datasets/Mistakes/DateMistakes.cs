namespace Contested.Domain.Tests.Datasets.Mistakes;

/// <summary>What is no date, or none that can be.</summary>
internal static class DateMistakes
{
    public static IReadOnlyList<DatasetMistake> All { get; } =
    [
        new(MistakenFile.Engagement, "start: 1915-04-17", "start: 1915-4-17",
            "engagements/battle-{n}.yaml:6:8: error: \"start\" is \"1915-4-17\", which is not a year, a month or a day, such as 1883, 1883-07 or 1883-07-03. Write 1915-04-17."),
        new(MistakenFile.Engagement, "start: 1915-04-17", "start: 17 April 1915",
            "engagements/battle-{n}.yaml:6:8: error: \"start\" is \"17 April 1915\", which is not a year, a month or a day, such as 1883, 1883-07 or 1883-07-03."),
        new(MistakenFile.Engagement, "start: 1915-04-17", "start: 1915/04/17",
            "engagements/battle-{n}.yaml:6:8: error: \"start\" is \"1915/04/17\", which is not a year, a month or a day, such as 1883, 1883-07 or 1883-07-03. Write 1915-04-17."),
        new(MistakenFile.Engagement, "start: 1915-04-17", "start: 915-04-17",
            "engagements/battle-{n}.yaml:6:8: error: \"start\" is \"915-04-17\", which is not a year, a month or a day, such as 1883, 1883-07 or 1883-07-03. Write 0915-04-17."),
        new(MistakenFile.Engagement, "start: 1915-04-17", "start: 1915-02-29",
            "engagements/battle-{n}.yaml:6:8: error: \"start\" is \"1915-02-29\", which is not a year, a month or a day, such as 1883, 1883-07 or 1883-07-03. 1915-02 has 28 days."),
        new(MistakenFile.Engagement, "start: 1915-04-17", "start: 1915-13",
            "engagements/battle-{n}.yaml:6:8: error: \"start\" is \"1915-13\", which is not a year, a month or a day, such as 1883, 1883-07 or 1883-07-03. There is no month 13: months range from 01 to 12."),
        new(MistakenFile.Engagement, "start: 1915-04-17", "start: 0000",
            "engagements/battle-{n}.yaml:6:8: error: \"start\" is \"0000\", which is not a year, a month or a day, such as 1883, 1883-07 or 1883-07-03. Years range from 0001 to 9999."),
        new(MistakenFile.Engagement, "start: 1915-04-17", "start: 10000",
            "engagements/battle-{n}.yaml:6:8: error: \"start\" is \"10000\", which is not a year, a month or a day, such as 1883, 1883-07 or 1883-07-03. Years range from 0001 to 9999."),
        new(MistakenFile.Engagement, "start: 1915-04-17", "start: -0043-03-15",
            "engagements/battle-{n}.yaml:6:8: error: \"start\" is \"-0043-03-15\", which is not a year, a month or a day, such as 1883, 1883-07 or 1883-07-03. Years range from 0001 to 9999."),
        new(MistakenFile.References, "retrievedOn: 2010-01-02", "retrievedOn: 2010-01",
            "references.yaml:13:16: error: \"retrievedOn\" is \"2010-01\", which is not a date in the form YYYY-MM-DD, such as 2016-06-28. Give the day too, or leave the key out if it is unknown."),
        new(MistakenFile.References, "retrievedOn: 2010-01-02", "retrievedOn: 2010-01-02T10:00:00Z",
            "references.yaml:13:16: error: \"retrievedOn\" is \"2010-01-02T10:00:00Z\", which is not a date in the form YYYY-MM-DD, such as 2016-06-28. Write only the day: 2010-01-02."),
        new(MistakenFile.References, "retrievedOn: 2010-01-02", "retrievedOn: 2010-1-2",
            "references.yaml:13:16: error: \"retrievedOn\" is \"2010-1-2\", which is not a date in the form YYYY-MM-DD, such as 2016-06-28. Write 2010-01-02."),
        new(MistakenFile.Engagement, "end: 1915-04-22", "end: 1915-03",
            "engagements/battle-{n}.yaml:7:6: error: The end 1915-03 is before the start 1915-04-17. Correct one of them."),
        new(MistakenFile.References, "retrievedOn: 2010-01-02", "retrievedOn: 2023-02-29",
            "references.yaml:13:16: error: \"retrievedOn\" is \"2023-02-29\", which is not a date in the form YYYY-MM-DD, such as 2016-06-28. 2023-02 has 28 days."),
    ];
}
