namespace Contested.Domain.Claims;

/// <summary>What is shown for a claim.</summary>
public enum Evidence
{
    /// <summary>Moving pictures.</summary>
    Video,

    /// <summary>Photographs.</summary>
    Photograph,

    /// <summary>Recorded sound.</summary>
    AudioRecording,

    /// <summary>Pictures taken by a satellite.</summary>
    SatelliteImage,

    /// <summary>Papers, such as orders, letters or lists of names.</summary>
    Papers,

    /// <summary>What somebody saw who was there.</summary>
    EyewitnessAccount,
}
