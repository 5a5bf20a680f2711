namespace Contested.Api.Tests.QueryPlans;

/// <summary>The slugs of some generated rows.</summary>
/// <param name="Engagement">An engagement with more claims than a page has.</param>
/// <param name="Actor">An actor who is named often.</param>
/// <param name="Document">A document with claims.</param>
/// <param name="Reference">A reference.</param>
internal sealed record GeneratedExamples(string Engagement, string Actor, string Document, string Reference);
