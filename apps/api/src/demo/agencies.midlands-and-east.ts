/** Tables of partnerships 5 to 8: what the agency is, its name, what is special about its seat. */
export const midlandsAndEast: Record<string, string> = {
  '5': `
    police force                     West Midlands Police                                   statutory
    police and crime commissioner    West Midlands Police and Crime Commissioner
    borough council                  Dudley and Tipton Metropolitan Council                 statutory
    borough council                  Sandwell Locks Metropolitan Council                    statutory
    borough council                  Walsall Heath Metropolitan Council                     statutory
    borough council                  Wolverhampton and Bilston City Council                 statutory
    integrated care board            Black Country Integrated Care Board                    statutory
    NHS trust                        Black Country Acute Hospitals NHS Trust
    fire service                     West Midlands Fire and Rescue Service                  statutory
    probation service                West Midlands Probation                                statutory
    safeguarding board               Black Country Safeguarding Children Partnership
    shared body                      Immigration Compliance Command
    shared body                      Fair Work Agency
    housing association              Chainmakers’ Housing Association
    local charity                    Black Country Women’s Shelter
    homelessness charity             Warm Doorways Wolverhampton
    shared body                      Responsible Car Wash Network                           co-opted
    faith network                    Black Country Gurdwaras and Churches Network           co-opted, vacant
    schools trust                    Ironbridge Road Schools Trust                          observer
  `,
  '6': `
    shared body                      West Midlands Police                                   statutory
    police force                     Warwickshire Police                                    statutory
    police force                     West Mercia Police                                     statutory
    police force                     Staffordshire Police                                   statutory
    shared body                      West Midlands Police and Crime Commissioner
    police and crime commissioner    Staffordshire Commissioner for Police, Fire and Crime
    regional organised crime unit    West Midlands Organised Crime Unit
    combined authority               Heart of England Combined Authority
    county council                   Forest of Arden County Council                         statutory
    county council                   Severn Hills County Council                            statutory
    unitary council                  Potteries City Council                                 statutory
    unitary council                  Telford Gorge Council                                  statutory
    borough council                  Coventry and Sowe City Council                         statutory
    district council                 Stratford and Alcester District Council                statutory
    integrated care board            Heart of England Integrated Care Board                 statutory
    NHS trust                        Three Spires Hospitals NHS Trust
    shared body                      West Midlands Fire and Rescue Service                  statutory
    shared body                      West Midlands Probation                                statutory
    shared body                      Border Operations Command
    shared body                      Immigration Compliance Command
    shared body                      Fair Work Agency
    shared body                      National Prosecution Service
    university                       University of the Arden
    university                       Potteries University
    shared body                      Lantern House
    shared body                      Unbound Voices                                         co-opted
    local charity                    Arden Sanctuary
    shared body                      Union of Carers, Cleaners and Pickers                  co-opted
    business network                 Midlands Hospitality and Care Employers’ Forum         co-opted, vacant
    safeguarding board               Warwickshire, Worcestershire and Upper Avon Joint Safeguarding Board for Transitional and Cross-Boundary Exploitation of Children, Young People and Adults
    shared body                      Department for Safer Communities                       observer
  `,
  '7': `
    police force                     Cambridgeshire Constabulary                            statutory
    police force                     Lincolnshire Police                                    statutory
    district council                 Fenland and Wash District Council                      statutory
    district council                 South Holland and Welland District Council             statutory, vacant
    integrated care board            Fens and Brecks Integrated Care Board                  statutory
    fire service                     Fens Fire and Rescue Service                           statutory
    shared body                      Fair Work Agency
    local charity                    Rosmini Bridge Centre, Wisbech
    shared body                      Growers’ Fair Labour Association                       co-opted
    shared body                      Union of Carers, Cleaners and Pickers                  co-opted
    embassy liaison                  Baltic and Balkan Consular Liaison Office              observer
  `,
  '8': `
    police force                     Nottinghamshire Police                                 statutory
    police force                     Derbyshire Constabulary                                statutory
    police force                     Leicestershire Police                                  statutory
    police and crime commissioner    Trent Police and Crime Commissioners' Joint Office
    regional organised crime unit    East Midlands Organised Crime Unit
    unitary council                  Sherwood and Trent City Council                        statutory
    unitary council                  Derwent City Council                                   statutory
    unitary council                  Soar City Council                                      statutory
    county council                   Peak and Dales County Council                          statutory
    county council                   Charnwood and Wolds County Council                     statutory
    district council                 Bolsover Vale District Council                         statutory
    district council                 Melton and Belvoir District Council                    statutory, vacant
    integrated care board            Trent Integrated Care Board                            statutory
    NHS trust                        Sherwood Hospitals NHS Trust
    ambulance service                East Midlands Vale Ambulance Service
    fire service                     Trent Fire and Rescue Service                          statutory
    probation service                East Midlands Probation                                statutory
    prison                           HM Prison Wreake Valley
    shared body                      Immigration Compliance Command
    shared body                      Fair Work Agency
    shared body                      National Prosecution Service
    university                       University of the Trent Valley
    college                          Lace Market College
    housing association              Castle Rock Homes
    shared body                      Harbour Light Trust
    local charity                    Juniper Safe Homes
    faith network                    Leicester Council of Neighbourly Faiths                co-opted
    business network                 East Midlands Garment Makers’ Forum                    co-opted
  `,
};
